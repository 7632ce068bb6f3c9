import { describe, expect, it } from "vitest";
import { answersTo, commandProblems } from "#app/command/commandForm.ts";
import type { GameDocument, GameQuery } from "#formats/gameJson.ts";

/** The answers to queries, which all must have one. */
function answered(game: GameDocument, queries: readonly GameQuery[], room = 1000) {
  const answers = answersTo({ ...game, queries }, { left: room });
  if ("problem" in answers) throw new Error(JSON.stringify(answers));
  return answers;
}

describe("queries", () => {
  const game = { quota: 3, weights: [3, 2, 1] };
  const answer = (query: GameQuery) => answered(game, [query])[0];

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

  it("that cannot be answered are named with what is wrong, and the first of them is no answer", () => {
    const queries: readonly GameQuery[] = [
      {},
      { include: [3] },
      { maxParties: -1 },
      { rank: "range" },
      { type: "describe" },
    ];
    const asked = { ...game, queries };
    expect([...commandProblems(asked)]).toEqual([
      { query: 1, problem: { kind: "unknown-player", player: 3, value: 3 } },
      { query: 2, problem: { kind: "members", player: null, value: -1 } },
      { query: 3, problem: { kind: "positions", player: 0, value: Number.NaN } },
    ]);
    expect(answersTo(asked, { left: 100 })).toEqual(commandProblems(asked).next().value);
  });

  it("are not looked at where the game itself cannot be counted", () => {
    const nobody = { quota: 1, weights: [], queries: [{ include: [3] }] };
    expect([...commandProblems(nobody)]).toEqual([
      { query: null, problem: { kind: "no-players", player: null, value: 0 } },
    ]);
  });

  it("are refused, not begun, where too many lists have millions of seats", () => {
    const weights = Array.from({ length: 21 }, (_, player) => 200_000 + player);
    const large = { quota: 2_100_106, weights, queries: [{ k: 1 }, { maxParties: 3 }] };
    expect([...commandProblems(large)]).toMatchObject([
      { query: 0, problem: { kind: "too-many" } },
    ]);
    expect(answersTo(large, { left: 100 })).toMatchObject({ problem: { kind: "too-many" } });
  });
});

describe("a query", () => {
  const game = { quota: 5, weights: [3, 2, 2, 1], positions: [1, 2, 3, 4] };

  it("can ask for coalitions without a gap", () => {
    expect(answered(game, [{ connected: true }])).toEqual([
      [
        [0, 1],
        [1, 2, 3],
        [0, 1, 2],
        [0, 1, 2, 3],
      ],
    ]);
  });

  it("can name who supports from outside", () => {
    expect(answered(game, [{ support: [0], minimal: "strict" }])).toEqual([[[1], [2]]]);
  });
});

describe("answers that are held until they are printed", () => {
  // Three pairs win, and all together: eight names and one more.
  const game = { quota: 4, weights: [3, 2, 2], positions: [1, 2, 3] };
  const all: GameQuery = { k: 100 };
  const tooLong = (query: number) => ({ query, problem: { kind: "too-long" } });

  it("are limited by the names found, not by the number asked for", () => {
    expect(answered(game, [all], 9)).toEqual(answered(game, [{ k: 4 }]));
    expect(answersTo({ ...game, queries: [all] }, { left: 8 })).toMatchObject(tooLong(0));
    expect(answered(game, [{ k: 1 }, { k: 0 }], 2)).toHaveLength(2);
  });

  it("share the room that there is", () => {
    expect(answersTo({ ...game, queries: [all, { k: 1 }, all] }, { left: 19 })).toMatchObject(
      tooLong(2),
    );
    expect(answered(game, [all, { k: 1 }, all], 20)).toHaveLength(3);
  });

  it("are limited where they cannot be counted before they are found", () => {
    const connected: GameQuery = { ...all, connected: true };
    const needed = answered(game, [connected]).flat(2).length;
    expect(answered(game, [connected], needed)).toHaveLength(1);
    expect(answersTo({ ...game, queries: [connected] }, { left: needed - 1 })).toMatchObject(
      tooLong(0),
    );
  });

  it("need room for a coalition of nobody too", () => {
    const nobody = { quota: 0, weights: [1], queries: [{ minimal: "strict" as const }] };
    expect(answersTo(nobody, { left: 1 })).toEqual([[[]]]);
    expect(answersTo(nobody, { left: 0 })).toMatchObject(tooLong(0));
  });
});
