import { anything, array, assert, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { readGame } from "#formats/gameJson.ts";

const game = { quota: 3, weights: [3, 2] };

function problems(document: unknown): readonly string[] {
  return [...readGame(document)].map(({ place, message }) => `${place}: ${message}`);
}

const problemsOf = (...queries: readonly unknown[]) => problems({ ...game, queries });

describe("a game", () => {
  it("has at most 2,000 players", () => {
    const weights = Array.from({ length: 2001 }, () => 0);
    expect(problems({ quota: 1, weights: weights.slice(1) })).toEqual([]);
    expect(problems({ quota: 1, weights })).toEqual(["weights: must be at most 2,000, not 2,001"]);
  });

  it("is read with everything that a query can ask", () => {
    const full = {
      quota: -3,
      weights: [3, 0, 2],
      positions: [-1, 0.5, 2],
      queries: [
        {
          type: "topk",
          include: [0],
          exclude: [1],
          abstain: [],
          conflicts: [[0, 2]],
          groups: [[0, 1, 2], []],
          blocs: [[[0], [1, 2]]],
          quota: 4,
          maxParties: 0,
          minimal: "relative",
          rank: "range",
          k: 0,
        },
        { type: "describe", coalition: [2] },
        { type: "tolerance", coalition: [] },
      ],
    };
    expect(readGame(full).next()).toEqual({ done: true, value: full });
  });

  it.each([
    [null, ": must be an object with a quota and weights"],
    [[1, 2], ": must be an object with a quota and weights"],
    ["165", ": must be an object with a quota and weights"],
    [{ weights: [1] }, "quota: is missing"],
    [{ quota: 1 }, "weights: is missing"],
    [{ ...game, quota: 1.5 }, "quota: must be a whole number"],
    [{ ...game, quota: "3" }, "quota: must be a whole number"],
    [{ ...game, quota: 2 ** 53 }, "quota: is too large to be exact"],
    [{ ...game, weights: 5 }, "weights: must be a list of whole numbers, one for each player"],
    [{ ...game, weights: [3, "2"] }, "weights.1: must be a whole number"],
    [{ ...game, weights: [3, -2] }, "weights.1: must not be negative"],
    [{ ...game, weights: [3, -1.5] }, "weights.1: must be a whole number"],
    [{ ...game, weights: [3, 2 ** 60] }, "weights.1: is too large to be exact"],
    [{ ...game, positions: [1] }, "positions: must be as many as the weights, 2, not 1"],
    [{ ...game, positions: [1, 2, 3] }, "positions: must be as many as the weights, 2, not 3"],
    [{ ...game, positions: [1, null] }, "positions.1: must be a number"],
    [{ ...game, positions: [1, Infinity] }, "positions.1: must be a number"],
    [{ ...game, position: [1, 2] }, 'position: is not known. Did you mean "positions"?'],
    [{ ...game, qeuries: [] }, 'qeuries: is not known. Did you mean "queries"?'],
    [{ ...game, queries: {} }, "queries: must be a list of queries"],
    [{ ...game, queries: [3] }, "queries.0: must be an object that asks for something"],
  ])("is refused with the place of what is wrong: %j", (document, problem) => {
    expect(problems(document)).toEqual([problem]);
  });

  it("without players is read, for the engine to refuse, and no player of it is missed", () => {
    expect(problems({ quota: 1, weights: [], queries: [{ include: [0] }] })).toEqual([]);
  });
});

describe("a query", () => {
  it.each([
    [{ type: "all" }, 'type: must be "topk", "describe" or "tolerance"'],
    [{ minimal: true }, 'minimal: must be "none", "strict" or "relative"'],
    [{ rank: "seats" }, 'rank: must be "surplus", "parties" or "range"'],
    [{ rank: "range" }, 'rank: "range" needs the positions of the players'],
    [{ type: "describe" }, 'coalition: is missing: "describe" asks about one'],
    [{ type: "tolerance" }, 'coalition: is missing: "tolerance" asks about one'],
    [{ include: 0 }, "include: must be a list of players"],
    [{ include: [0, 0.5] }, "include.1: must be the number of a player, 0 or more"],
    [{ exclude: [-1] }, "exclude.0: must be the number of a player, 0 or more"],
    [{ conflicts: [[0, 1], [0]] }, "conflicts.1: must be a pair of players"],
    [{ conflicts: [[0, 1, 1]] }, "conflicts.0: must be a pair of players"],
    [{ groups: [1] }, "groups.0: must be a list of players"],
    [{ blocs: [[[0]]] }, "blocs.0: must be two lists of players"],
    [{ blocs: [[[0], [1], []]] }, "blocs.0: must be two lists of players"],
    [{ quota: 1.5 }, "quota: must be a whole number"],
    [{ maxParties: -1 }, "maxParties: must be a whole number of members, 0 or more"],
    [{ maxParties: 1.5 }, "maxParties: must be a whole number of members, 0 or more"],
    [{ k: -1 }, "k: must be a whole number of answers, 0 or more"],
    [{ k: "5" }, "k: must be a whole number of answers, 0 or more"],
  ])("is refused with its place: %j", (query, problem) => {
    expect(problemsOf({}, query)).toEqual([`queries.1.${problem}`]);
  });

  it.each([
    [{ include: [0, 9] }, "include.1"],
    [{ exclude: [9] }, "exclude.0"],
    [{ abstain: [9] }, "abstain.0"],
    [{ conflicts: [[0, 9]] }, "conflicts.0.1"],
    [{ groups: [[], [1, 9]] }, "groups.1.1"],
    [{ blocs: [[[0], [1, 9]]] }, "blocs.0.1.1"],
    [{ type: "describe", coalition: [9] }, "coalition.0"],
    [{ type: "tolerance", coalition: [9] }, "coalition.0"],
  ])("is refused where it names a player that the game does not have: %j", (query, place) => {
    expect(problemsOf(query)).toEqual([
      `queries.0.${place}: there is no player 9, players are numbered 0 to 1`,
    ]);
  });

  it("is refused for all that is wrong with it at once", () => {
    expect(problemsOf({ include: [2] }, { exclude: [1, 3], rank: "range" })).toEqual([
      "queries.0.include.0: there is no player 2, players are numbered 0 to 1",
      "queries.1.exclude.1: there is no player 3, players are numbered 0 to 1",
      'queries.1.rank: "range" needs the positions of the players',
    ]);
  });

  it.each([
    ["includes", "include"],
    ["exlude", "exclude"],
    ["maxpartes", "maxParties"],
    ["maxparties", "maxParties"],
    ["MAXPARTIES", "maxParties"],
    ["minimla", "minimal"],
    ["typ", "type"],
    ["quorum", null],
    ["K", "k"],
    ["n", null],
    ["id", null],
    ["note", null],
    ["", null],
    ["__proto__", null],
  ])("may say what it likes besides, but nothing misspelt: %j", (key, meant) => {
    const query = JSON.parse(`{ "k": 3, ${JSON.stringify(key)}: [9] }`) as unknown;
    const told = meant === null ? [] : [`queries.0.${key}: is not known. Did you mean "${meant}"?`];
    expect(problemsOf(query)).toEqual(told);
    // Whatever is wrong with it besides is told as well.
    const wrong = { ...(query as object), rank: "seats" };
    expect(problemsOf(wrong)).toHaveLength(told.length + 1);
  });

  it("for coalitions without a gap needs the positions", () => {
    expect(problemsOf({ connected: true })).toEqual([
      "queries.0.connected: needs the positions of the players",
    ]);
  });

  it("that describes a coalition is not ranked", () => {
    expect(problemsOf({ type: "describe", coalition: [0], rank: "range" })).toEqual([]);
  });
});

describe("the reader", () => {
  it("returns the game or says what is wrong with it, whatever it is given", () => {
    const strange = record({ quota: anything(), weights: anything(), queries: anything() });
    const asking = record({ include: anything(), blocs: anything(), k: anything() });
    assert(
      property(anything(), strange, array(asking), (value, document, queries) => {
        for (const given of [value, document, { ...game, queries }]) {
          const reading = readGame(given);
          let count = 0;
          let next = reading.next();
          for (; next.done !== true; next = reading.next()) count += 1;
          expect(next.value).toBe(count === 0 ? given : null);
        }
      }),
    );
  });
});
