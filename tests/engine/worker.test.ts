import { afterEach, describe, expect, it, vi } from "vitest";
import { answers, type EngineQuestion } from "#engine/engineQuestion.ts";
import { whileWorking } from "#engine/heartbeat.ts";

afterEach(() => {
  whileWorking(null);
  vi.unstubAllGlobals();
});

describe("the engine's thread", () => {
  it("says that it works, what it found, and that it is done", async () => {
    const said = vi.fn<(message: unknown) => void>();
    const thread = new EventTarget();
    vi.stubGlobal("postMessage", said);
    vi.stubGlobal("addEventListener", thread.addEventListener.bind(thread));
    await import("#engine/worker.ts");
    const data: EngineQuestion = { kind: "power", game: { quota: 2, weights: [1, 1] } };
    thread.dispatchEvent(new MessageEvent("message", { data }));
    const told = [...answers(data)].map((answer) => ({ answer }));
    expect(said.mock.calls.flat()).toEqual(["working", ...told, "done"]);
  });
});
