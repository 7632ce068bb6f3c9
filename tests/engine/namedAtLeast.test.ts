import { assert, array, integer, nat, property, record, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForceSearch } from "#engine/bruteForceSearch.ts";
import type { Game } from "#engine/game.ts";
import { namedAtLeast } from "#engine/namedAtLeast.ts";
import {
  conditionsWith,
  isContradiction,
  prepare,
  type SearchConditions,
} from "#engine/searchConditions.ts";

function preparedFor(game: Game, conditions: Partial<SearchConditions>) {
  const prepared = prepare(game, conditionsWith(conditions));
  return isContradiction(prepared) ? null : prepared;
}

function atLeast(game: Game, conditions: Partial<SearchConditions>, limit = Infinity): number {
  const prepared = preparedFor(game, conditions);
  return prepared === null ? Number.NaN : namedAtLeast(prepared, limit);
}

describe("how often coalitions name a player at least", () => {
  const equals = { quota: 3, weights: [1, 1, 1, 1, 1] };

  it("is told of lists of equal weight by the ways to choose as many as are needed", () => {
    // Three of five in ten ways; with one of them given, two of four in six.
    expect(atLeast(equals, {})).toBe(30);
    expect(atLeast(equals, {}, 4)).toBe(12);
    expect(atLeast(equals, { minimal: "relative", mustContain: [0] })).toBe(18);
    expect(atLeast(equals, { mustNotContain: [0] })).toBe(12);
    expect(atLeast(equals, { mostMembers: 3 })).toBe(30);
    expect(atLeast(equals, { mostMembers: 2 })).toBe(0);
    expect(atLeast({ quota: 5, weights: [2, 2, 2, 2] }, {})).toBe(12);
    expect(atLeast({ quota: 6, weights: [1, 1, 1, 1, 1] }, {})).toBe(0);
  });

  it("is told where members may be spare by the heaviest with whomever else", () => {
    const game = { quota: 7, weights: [1, 5, 2, 1, 2, 1] };
    // 5 and 2, and any of the four others; at most one of them.
    expect(atLeast(game, { minimal: "none" })).toBe(2 * 16);
    expect(atLeast(game, { minimal: "none", mostMembers: 3 })).toBe(2 * 5);
    expect(atLeast(game, { minimal: "none", mostMembers: 2 })).toBe(2);
    expect(atLeast(game, { minimal: "none", mostMembers: 1 })).toBe(0);
    expect(atLeast(game, { minimal: "none", mustContain: [0] })).toBe(3 * 8);
    expect(atLeast({ ...game, quota: 1 }, { minimal: "none" })).toBe(32);
    // Who refuses somebody might not sit with the others: 2, 2, 1 and 1 are not enough.
    expect(atLeast(game, { minimal: "none", apart: [[0, 1]] })).toBe(0);
  });

  it("is told of the smallest where not all are asked for", () => {
    // 9 alone, and three of the five equals in ten ways.
    const game = { quota: 3, weights: [9, 1, 1, 1, 1, 1] };
    expect(atLeast(game, {})).toBe(10);
    expect(atLeast(game, {}, 3)).toBe(3);
  });

  it("is not told where that takes a look at each", () => {
    expect(atLeast(equals, { mustContain: [0] })).toBe(0);
    expect(atLeast(equals, { isConnected: true, positions: [1, 2, 3, 4, 5] })).toBe(0);
    expect(atLeast(equals, { alike: [[0, 1, 2, 3, 4]] })).toBe(0);
  });

  it("is never more than what is found", () => {
    const players = array(nat({ max: 4 }), { minLength: 1, maxLength: 7 });
    const asked = record({ quota: integer({ min: -2, max: 14 }), mostMembers: nat({ max: 7 }) });
    const named = record({
      mustContain: subarray([0, 1]),
      support: subarray([1, 2]),
      apart: subarray([[0, 3] as const, [2, 4] as const, [1, 2] as const]),
      limit: nat({ max: 40 }),
    });
    assert(
      property(players, asked, named, (weights, { quota, mostMembers }, { limit, ...lists }) => {
        const isThere = (player: number) => player < weights.length;
        for (const minimal of ["none", "strict", "relative"] as const) {
          const prepared = preparedFor(
            { quota, weights },
            {
              minimal,
              mostMembers,
              mustContain: lists.mustContain.filter(isThere),
              support: lists.support.filter(isThere),
              apart: lists.apart.filter((pair) => pair.every(isThere)),
            },
          );
          if (prepared === null) continue;
          const found = [...bruteForceSearch(prepared)];
          const sizes = found.map(({ length }) => length).toSorted((a, b) => a - b);
          const all = sizes.slice(0, limit).reduce((sum, size) => sum + size, 0);
          expect(namedAtLeast(prepared, limit)).toBeLessThanOrEqual(all);
        }
      }),
    );
  });
});
