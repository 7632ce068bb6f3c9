import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEngineClient } from "#engine/engineClient.ts";
import { answers, type EngineAnswer, type EngineQuestion } from "#engine/engineQuestion.ts";
import { conditionsWith } from "#engine/searchConditions.ts";

/** A worker that answers when the test lets it. */
class HeldWorker extends EventTarget {
  static readonly all: HeldWorker[] = [];
  readonly asked: EngineQuestion[] = [];
  isTerminated = false;

  constructor() {
    super();
    HeldWorker.all.push(this);
  }

  postMessage(question: EngineQuestion) {
    this.asked.push(question);
  }

  terminate() {
    this.isTerminated = true;
  }

  tell(data: unknown) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** Answers the last question as the engine's thread does. */
  finish() {
    const question = this.asked.at(-1);
    if (question === undefined) throw new Error("nothing was asked");
    for (const answer of answers(question)) this.tell({ answer });
    this.tell("done");
  }
}

const seconds = (count: number) => 1000 * count;

const power = (weights: readonly number[]): EngineQuestion => ({
  kind: "power",
  game: { quota: 2, weights },
});

function listening() {
  const heard: EngineAnswer[] = [];
  return { heard, listen: (answer: EngineAnswer) => void heard.push(answer) };
}

beforeEach(() => {
  HeldWorker.all.length = 0;
  vi.stubGlobal("Worker", HeldWorker);
});

afterEach(() => vi.unstubAllGlobals());

describe("the engine's client", () => {
  it("keeps a worker that is done for the next question", () => {
    const { ask } = createEngineClient();
    const { heard, listen } = listening();
    ask(power([1, 1]), listen);
    HeldWorker.all[0]?.finish();
    ask(power([2, 1]), listen);
    HeldWorker.all[0]?.finish();
    expect(HeldWorker.all).toHaveLength(1);
    expect(heard.map(({ kind }) => kind)).toEqual(["power", "power"]);
  });

  it("ends the worker of a question that is given up, and hears no more of it", () => {
    const { ask } = createEngineClient();
    const { heard, listen } = listening();
    const giveUp = ask(power([1, 1]), listen);
    giveUp();
    HeldWorker.all[0]?.finish();
    expect(HeldWorker.all[0]?.isTerminated).toBe(true);
    expect(heard).toEqual([]);
    ask(power([2, 1]), listen);
    expect(HeldWorker.all).toHaveLength(2);
  });

  it("does not end a worker that was done before it was given up", () => {
    const { ask } = createEngineClient();
    const giveUp = ask(power([1, 1]), () => undefined);
    HeldWorker.all[0]?.finish();
    giveUp();
    expect(HeldWorker.all[0]?.isTerminated).toBe(false);
  });

  it("answers two questions at a time in two workers, and keeps one of them", () => {
    const { ask } = createEngineClient();
    const { heard, listen } = listening();
    ask(power([1, 1]), listen);
    ask(power([2, 1]), listen);
    const [first, second] = HeldWorker.all;
    second?.finish();
    first?.finish();
    expect(heard).toHaveLength(2);
    expect([first?.isTerminated, second?.isTerminated]).toEqual([true, false]);
  });

  it.each(["error", "messageerror"])("says so when a worker fails: %s", (kind) => {
    const { ask } = createEngineClient();
    const { heard, listen } = listening();
    ask(power([1, 1]), listen);
    HeldWorker.all[0]?.dispatchEvent(new Event(kind));
    expect(heard).toEqual([{ kind: "failed" }]);
    expect(HeldWorker.all[0]?.isTerminated).toBe(true);
    ask(power([2, 1]), listen);
    HeldWorker.all[1]?.finish();
    expect(heard.map(({ kind: told }) => told)).toEqual(["failed", "power"]);
  });

  it.each(["error", "messageerror"])("has its answer, whatever comes after it: %s", (kind) => {
    const { heard, listen } = listening();
    createEngineClient().ask(power([1, 1]), listen);
    HeldWorker.all[0]?.finish();
    HeldWorker.all[0]?.dispatchEvent(new Event(kind));
    expect(heard.map(({ kind: told }) => told)).toEqual(["power"]);
  });

  it("answers in this thread where a worker may not be made", async () => {
    vi.stubGlobal("Worker", function forbidden() {
      throw new DOMException("not from here", "SecurityError");
    });
    const { heard, listen } = listening();
    createEngineClient().ask(power([1, 1]), listen);
    await expect.poll(() => heard.map(({ kind }) => kind)).toEqual(["power"]);
  });
});

describe("a worker that says nothing", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function asked() {
    const { heard, listen } = listening();
    const giveUp = createEngineClient().ask(power([1, 1]), listen);
    const [worker] = HeldWorker.all;
    if (worker === undefined) throw new Error("no worker was asked");
    return { heard, giveUp, worker };
  }

  it("is given up after twenty seconds", () => {
    const { heard, worker } = asked();
    vi.advanceTimersByTime(seconds(19));
    expect([heard, worker.isTerminated]).toEqual([[], false]);
    vi.advanceTimersByTime(seconds(1));
    expect([heard, worker.isTerminated]).toEqual([[{ kind: "failed" }], true]);
    vi.advanceTimersByTime(seconds(60));
    worker.finish();
    expect(heard).toHaveLength(1);
  });

  it("is waited for as long as it says that it works", () => {
    const { heard, worker } = asked();
    for (let times = 0; times < 10; times += 1) {
      vi.advanceTimersByTime(seconds(19));
      worker.tell("working");
    }
    worker.finish();
    expect(heard.map(({ kind }) => kind)).toEqual(["power"]);
  });

  it("is not waited for once it has answered or been given up", () => {
    const answered = asked();
    answered.worker.finish();
    const { heard, giveUp } = asked();
    giveUp();
    vi.advanceTimersByTime(seconds(60));
    expect(answered.heard.map(({ kind }) => kind)).toEqual(["power"]);
    expect(answered.worker.isTerminated).toBe(false);
    expect(heard).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a worker that speaks nonsense", () => {
  const search: EngineQuestion = {
    kind: "search",
    game: { quota: 1, weights: [1, 1] },
    conditions: conditionsWith({}),
    limit: 1,
    isCounted: true,
  };

  it.each([
    ["nothing", undefined],
    ["an answer of no kind", { answer: {} }],
    ["an answer to something else", { answer: { kind: "possible", possible: [] } }],
    ["that it is done, and has not answered", "done"],
  ])("has failed, and is not heard again: %s", (_, message) => {
    const { heard, listen } = listening();
    createEngineClient().ask(search, listen);
    const [worker] = HeldWorker.all;
    worker?.tell(message);
    expect([heard, worker?.isTerminated]).toEqual([[{ kind: "failed" }], true]);
    worker?.finish();
    expect(heard).toHaveLength(1);
  });

  it("has failed when it is done and more was to come", () => {
    const { heard, listen } = listening();
    createEngineClient().ask(search, listen);
    const [first] = answers(search);
    HeldWorker.all[0]?.tell({ answer: first });
    HeldWorker.all[0]?.tell("done");
    expect(heard).toEqual([expect.objectContaining({ isFinal: false }), { kind: "failed" }]);
  });
});

describe("an engine in this thread", () => {
  it("hears no more of a question that is given up", async () => {
    vi.stubGlobal("Worker", undefined);
    const { ask } = createEngineClient();
    const given = listening();
    ask(power([1, 1]), given.listen)();
    const { heard, listen } = listening();
    ask(power([1, 1]), listen);
    await expect.poll(() => heard).toHaveLength(1);
    expect(given.heard).toEqual([]);
  });
});
