import { beforeEach, describe, expect, it, vi } from "vitest";
import { answers, type EngineQuestion } from "#engine/engineQuestion.ts";
import { conditionsWith } from "#engine/searchConditions.ts";

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
