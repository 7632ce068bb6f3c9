import { expect, it } from "vitest";
import { inTurn, limitOf } from "./inTurn.ts";

/** Tries cases, of which those that are named fail. */
function tried(cases: readonly string[], failing: readonly string[]) {
  const ran: string[] = [];
  let places = 0;
  const end = inTurn(cases, {
    nameOf: (one) => `The ${one}`,
    open: (first) => {
      places += 1;
      return first === "shut" ? Promise.reject(new Error("closed")) : Promise.resolve(places);
    },
    run: (one, place) => {
      ran.push(`${one} in ${place}`);
      return failing.includes(one) ? Promise.reject(new Error("not so")) : Promise.resolve();
    },
  });
  return { end, ran };
}

it("tries one after the other in one place", async () => {
  const { end, ran } = tried(["first", "second", "third"], []);
  await end;
  expect(ran).toEqual(["first in 1", "second in 1", "third in 1"]);
});

it("tries those after a failed one too, elsewhere, and names all that failed", async () => {
  const { end, ran } = tried(["first", "second", "third", "fourth"], ["first", "third"]);
  await expect(end).rejects.toThrow("2 of 4 failed\nThe first: not so\nThe third: not so");
  await expect(end).rejects.toMatchObject({ errors: { length: 2 } });
  expect(ran).toEqual(["first in 1", "second in 2", "third in 2", "fourth in 3"]);
});

it("names one for which nothing could be opened", async () => {
  const { end, ran } = tried(["shut", "second"], []);
  await expect(end).rejects.toThrow("1 of 2 failed\nThe shut: closed");
  expect(ran).toEqual(["second in 2"]);
});

it("gives more time for more", () => {
  expect(limitOf([1, 2]).timeout).toBe(2 * limitOf([1]).timeout);
});
