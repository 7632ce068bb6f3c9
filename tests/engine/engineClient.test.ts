import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEngineClient, type EngineMessage } from "#engine/engineClient.ts";
import { conditionsWith } from "#engine/searchConditions.ts";
import { answers, type EngineAnswer, type EngineQuestion } from "#engine/engineQuestion.ts";

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

  tell(data: EngineMessage) {
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

  it("answers in this thread where a worker may not be made", async () => {
    vi.stubGlobal("Worker", function forbidden() {
      throw new DOMException("not from here", "SecurityError");
    });
    const { heard, listen } = listening();
    createEngineClient().ask(power([1, 1]), listen);
    await expect.poll(() => heard.map(({ kind }) => kind)).toEqual(["power"]);
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

describe("answers to a search", () => {
  // A machine that is busy elsewhere must not look like a search that takes long.
  const clock = vi.spyOn(performance, "now");
  beforeEach(() => clock.mockReturnValue(0));

  const question = (limit: number, isCounted: boolean): EngineQuestion => ({
    kind: "search",
    game: { quota: 3, weights: [1, 1, 1, 1, 1] },
    conditions: conditionsWith({}),
    limit,
    isCounted,
  });
  const told = (asked: EngineQuestion) =>
    [...answers(asked)].map((answer) =>
      answer.kind === "coalitions"
        ? [answer.coalitions.length, answer.isFinal, answer.isAll, answer.count]
        : answer.kind,
    );

  it("come before all there are have been counted", () => {
    expect(told(question(2, true))).toEqual([
      [2, false, false, null],
      [2, true, false, 10n],
    ]);
  });

  it("tell what was found so far where the search takes more than a tenth of a second", () => {
    let now = 0;
    clock.mockImplementation(() => (now += 60));
    expect(told(question(4, false))).toEqual([
      [2, false, false, null],
      [4, false, false, null],
      [4, true, false, null],
    ]);
  });

  it("name what is wrong, and which conditions contradict each other", () => {
    const asked = question(2, true);
    if (asked.kind !== "search") throw new Error("no search was asked");
    const wrong = { ...asked, game: { quota: 0.5, weights: [1] } };
    expect([...answers(wrong)]).toEqual([
      { kind: "problem", problem: { kind: "quota", player: null, value: 0.5 } },
    ]);
    const unknown = { ...asked, conditions: { ...asked.conditions, mustContain: [7] } };
    expect([...answers(unknown)]).toEqual([
      { kind: "problem", problem: { kind: "unknown-player", player: 7, value: 7 } },
    ]);
    const torn = { ...asked.conditions, mustContain: [1], mustNotContain: [1] };
    expect([...answers({ ...asked, conditions: torn })]).toEqual([
      {
        kind: "contradiction",
        contradiction: { kind: "contained-and-excluded", players: [1, 1] },
      },
    ]);
    const many = Array.from({ length: 60 }, (_, list) => 9_000 + list);
    const tooMany = {
      ...asked,
      game: { quota: 300_000, weights: many },
      conditions: { ...asked.conditions, mostMembers: 60 },
    };
    expect([...answers(tooMany)]).toEqual([
      { kind: "problem", problem: { kind: "too-many", player: null, value: 541_770 } },
    ]);
    expect([...answers({ kind: "power", game: { quota: 1, weights: [] } })]).toEqual([
      { kind: "problem", problem: { kind: "no-players", player: null, value: 0 } },
    ]);
  });

  it("tell which of several searches find anything, and stop there", () => {
    const asked = question(1, true);
    if (asked.kind !== "search") throw new Error("no search was asked");
    const of = (weights: readonly number[], mustContain: readonly number[]) => ({
      game: { quota: 3, weights },
      conditions: { ...asked.conditions, mustContain },
    });
    const torn = { ...asked.conditions, mustContain: [0], mustNotContain: [0] };
    const searches = [
      of([1, 1, 1], []),
      of([1, 1], []),
      of([1, 1], [7]),
      of([], []),
      { game: asked.game, conditions: torn },
    ];
    expect([...answers({ kind: "possible", searches })]).toEqual([
      { kind: "possible", possible: [true, false, false, false, false] },
    ]);
  });

  it("are not counted where that is not asked", () => {
    expect(told(question(2, false))).toEqual([[2, true, false, null]]);
  });

  it("are all, and as many as they are, where no more were asked for than there are", () => {
    expect(told(question(10, true))).toEqual([[10, true, true, 10n]]);
  });
});
