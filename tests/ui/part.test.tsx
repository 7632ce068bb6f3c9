// @vitest-environment jsdom
import { createRoot } from "react-dom/client";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { part } from "#ui/part.tsx";

type Told = typeof globalThis & { IS_REACT_ACT_ENVIRONMENT?: boolean };

/** How what is on its way ends. */
interface Way {
  readonly come: (Content: typeof Arrived) => void;
  readonly fail: (why: Error) => void;
}

const Arrived = () => <p>It is here.</p>;
const turn = () => new Promise((done) => setImmediate(done));

/** Draws as a browser does, and lets everything happen that waits for no clock. */
async function drawnWithoutClock(bring: (way: Way) => void) {
  const told: Told = globalThis;
  const before = told.IS_REACT_ACT_ENVIRONMENT;
  told.IS_REACT_ACT_ENVIRONMENT = false;
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const container = document.createElement("div");
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    vi.useRealTimers();
    told.IS_REACT_ACT_ENVIRONMENT = before ?? true;
  });
  let way: Way = { come: () => undefined, fail: () => undefined };
  const network = new Promise<typeof Arrived>((come, fail) => {
    way = { come, fail };
  });
  const Part = part(() => network);
  root.render(<Part waiting={<p>On its way</p>} renderFailure={() => <p>It is lost.</p>} />);
  for (let left = 20; left > 0; left -= 1) await turn();
  const meanwhile = container.textContent;
  bring(way);
  for (let left = 20; left > 0; left -= 1) await turn();
  return [meanwhile, container.textContent];
}

describe("a part that is on its way", () => {
  it("is there as soon as it has come, whatever React would wait for", async () => {
    const drawn = await drawnWithoutClock(({ come }) => come(Arrived));
    expect(drawn).toEqual(["On its way", "It is here."]);
  });

  it("is told to be lost as soon as it is", async () => {
    const drawn = await drawnWithoutClock(({ fail }) => fail(new Error("no network")));
    expect(drawn).toEqual(["On its way", "It is lost."]);
  });
});
