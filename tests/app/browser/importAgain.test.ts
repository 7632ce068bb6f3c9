import { expect, it } from "vitest";
import { importAgain } from "#app/browser/importAgain.ts";

/** A network that answers only after some failures, and what it was asked for. */
function network(failing: number) {
  const asked: string[] = [];
  const load = async (address: string) => {
    asked.push(address);
    if (asked.length <= failing) throw new TypeError(`No answer from ${address}`);
    return address;
  };
  return { asked, load };
}

it("asks for a part that failed under another address each time", async () => {
  const { asked, load } = network(2);
  await expect(importAgain("./Part-1.js", load)).rejects.toThrow("./Part-1.js");
  await expect(importAgain("./Part-1.js", load)).rejects.toThrow("./Part-1.js?1");
  await expect(importAgain("./Part-1.js", load)).resolves.toBe("./Part-1.js?2");
  expect(asked).toEqual(["./Part-1.js", "./Part-1.js?1", "./Part-1.js?2"]);
});

it("keeps to the address that worked: a second copy of a part would have a state of its own", async () => {
  const { asked, load } = network(1);
  await expect(importAgain("./Part-2.js", load)).rejects.toThrow("No answer");
  await expect(importAgain("./Part-2.js", load)).resolves.toBe("./Part-2.js?1");
  await expect(importAgain("./Part-2.js", load)).resolves.toBe("./Part-2.js?1");
  expect(asked).toEqual(["./Part-2.js", "./Part-2.js?1"]);
});

it("asks for other parts under their own address", async () => {
  const { asked, load } = network(1);
  await expect(importAgain("./Part-3.js", load)).rejects.toThrow("No answer");
  await importAgain("./Part-4.js", load);
  expect(asked).toEqual(["./Part-3.js", "./Part-4.js"]);
});

it("asks once for what several parts need at the same time, and counts one failure", async () => {
  const { asked, load } = network(1);
  const all = () => [importAgain("./shared-1.js", load), importAgain("./shared-1.js", load)];
  await Promise.allSettled(all());
  await Promise.all(all());
  expect(asked).toEqual(["./shared-1.js", "./shared-1.js?1"]);
});

it("asks for what the file will wait for at the same time, and leaves its loss to the file", async () => {
  const { asked, load } = network(1);
  const part = importAgain("./Part-5.js", load, "./shared-2.js", "./shared-3.js");
  expect(asked).toEqual(["./shared-2.js", "./shared-3.js", "./Part-5.js"]);
  await expect(part).resolves.toBe("./Part-5.js");
  await importAgain("./shared-2.js", load);
  await importAgain("./shared-3.js", load);
  expect(asked.slice(3)).toEqual(["./shared-2.js?1"]);
});

it("takes a file that comes empty for one that is lost", async () => {
  const asked: string[] = [];
  const load = async (address: string) => {
    asked.push(address);
    return asked.length === 1 ? {} : { Part: 6 };
  };
  await expect(importAgain("./Part-6.js", load)).rejects.toThrow("./Part-6.js came empty");
  await expect(importAgain("./Part-6.js", load)).resolves.toEqual({ Part: 6 });
  expect(asked).toEqual(["./Part-6.js", "./Part-6.js?1"]);
});
