// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawn } from "#tests/drawn.ts";
import { part } from "#ui/part.tsx";

const Arrived = () => <p>It is here.</p>;

/** Lets everything happen that waits for no clock. */
async function settle() {
  for (let left = 20; left > 0; left -= 1) await new Promise((done) => setImmediate(done));
}

/** How what is on its way ends. */
interface Way {
  readonly come: (Content: typeof Arrived) => void;
  readonly fail: (why: Error) => void;
}

/** What is seen of a part before and after it has come or was lost, while no time passes. */
async function seenWithoutClock(bring: (way: Way) => void) {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  let way: Way = { come: () => undefined, fail: () => undefined };
  const network = new Promise<typeof Arrived>((come, fail) => {
    way = { come, fail };
  });
  const Part = part(() => network);
  const { container } = drawn(
    <Part waiting={<p>On its way</p>} renderFailure={() => <p>It is lost.</p>} />,
  );
  await settle();
  const meanwhile = container.textContent;
  bring(way);
  await settle();
  return [meanwhile, container.textContent];
}

afterEach(() => vi.useRealTimers());

describe("a part that is on its way", () => {
  it("is there as soon as it has come, whatever React would wait for", async () => {
    const seen = await seenWithoutClock(({ come }) => come(Arrived));
    expect(seen).toEqual(["On its way", "It is here."]);
  });

  it("is told to be lost as soon as it is", async () => {
    const seen = await seenWithoutClock(({ fail }) => fail(new Error("no network")));
    expect(seen).toEqual(["On its way", "It is lost."]);
  });
});
