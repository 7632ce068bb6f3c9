import { describe, expect, it } from "vitest";
import { questionWith } from "#engine/question.ts";
import { answersTo, bestCoalitions, commandProblems } from "#app/command/commandForm.ts";
import { commandReport } from "#app/command/commandReport.ts";
import type { GameQuery } from "#formats/gameJson.ts";
import { referenceCases } from "#tests/engine/referenceCases.ts";

describe.each(referenceCases)("the report on $name", ({ game, expected }) => {
  it("agrees with the reference in everything that the reference answers", () => {
    const { ternary: _, ...answered } = { ternary: null, ...expected };
    expect(commandReport(game)).toMatchObject(answered);
  });
});

describe("queries", () => {
  const game = { quota: 3, weights: [3, 2, 1] };
  const answer = (query: GameQuery) => answersTo({ ...game, queries: [query] })[0];

  it("name a player twice without counting it twice", () => {
    expect(answer({ type: "describe", coalition: [1, 1] })).toMatchObject({
      seats: 2,
      wins: false,
    });
    expect(answer({ type: "describe", coalition: [0, 0] })).toMatchObject({ minimal: true });
    expect(answer({ abstain: [1, 1] })).toEqual(answer({ abstain: [1] }));
    expect(answer({ type: "tolerance", coalition: [1, 1] })).toEqual(
      answer({ type: "tolerance", coalition: [1] }),
    );
  });

  it("may have a quota of their own, which named abstainers overrule", () => {
    expect(answer({ quota: 6 })).toEqual([[0, 1, 2]]);
    // Of the four seats that vote three are more than half.
    expect(answer({ quota: 6, abstain: [1], minimal: "strict" })).toEqual([[0]]);
  });

  it("ask who must abstain, and with named abstainers for more than half of the rest", () => {
    // 2 yes against 4 no: three seats have to abstain.
    expect(answer({ type: "tolerance", coalition: [1] })).toEqual([[0]]);
    // Three seats vote, two are needed, and neither coalition nor abstainers are looked among.
    expect(answer({ type: "tolerance", coalition: [1], abstain: [0] })).toEqual([]);
    expect(answer({ type: "tolerance", coalition: [2], abstain: [0] })).toEqual([[1]]);
  });

  it("have no answers where their conditions contradict each other", () => {
    expect(answer({ include: [0], exclude: [0] })).toEqual([]);
    expect(answer({ include: [0, 1], conflicts: [[1, 0]] })).toEqual([]);
    expect(answer({ k: 0 })).toEqual([]);
  });

  it("that cannot be answered are named with what is wrong, and answered by null", () => {
    const queries: GameQuery[] = [
      {},
      { include: [3] },
      { maxParties: -1 },
      { rank: "range" },
      { type: "describe" },
    ];
    const asked = { ...game, queries };
    expect(commandProblems(asked)).toEqual([
      { query: 1, problem: { kind: "unknown-player", player: 3, value: 3 } },
      { query: 2, problem: { kind: "members", player: null, value: -1 } },
      { query: 3, problem: { kind: "positions", player: 0, value: Number.NaN } },
    ]);
    expect(answersTo(asked).map((one) => one === null)).toEqual([false, true, true, true, false]);
  });

  it("are not looked at where the game itself cannot be counted", () => {
    expect(commandProblems({ quota: 1, weights: [], queries: [{ include: [3] }] })).toEqual([
      { query: null, problem: { kind: "no-players", player: null, value: 0 } },
    ]);
  });

  it("are refused, not begun, where too many lists have millions of seats", () => {
    const weights = Array.from({ length: 21 }, (_, player) => 200_000 + player);
    const large = { quota: 2_100_106, weights, queries: [{ k: 1 }, { maxParties: 3 }] };
    expect(commandProblems(large)).toMatchObject([{ query: 0, problem: { kind: "too-many" } }]);
    expect(bestCoalitions({ game: large, question: questionWith({}) }, 1)).toBeNull();
  });
});

describe("a query", () => {
  const game = { quota: 5, weights: [3, 2, 2, 1], positions: [1, 2, 3, 4] };

  it("can ask for coalitions without a gap", () => {
    expect(answersTo({ ...game, queries: [{ connected: true }] })).toEqual([
      [
        [0, 1],
        [1, 2, 3],
        [0, 1, 2],
        [0, 1, 2, 3],
      ],
    ]);
  });

  it("can name who supports from outside", () => {
    const queries = [{ support: [0], minimal: "strict" as const }];
    expect(answersTo({ ...game, queries })).toEqual([[[1], [2]]]);
  });
});
