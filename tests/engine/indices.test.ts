import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { toNumber, written, type Fraction } from "#engine/fraction.ts";
import { gameProblem, type Game } from "#engine/game.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { deeganPackelIndex, minimalWinning, publicGoodIndex } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";
import { powerOfAll } from "#engine/powerOfAll.ts";
import {
  isContradiction,
  prepare,
  conditionsProblem,
  conditionsWith,
} from "#engine/searchConditions.ts";
import { searchProblem } from "#engine/search.ts";
import { listed } from "./listing.ts";

const anyGame = tuple(
  array(integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 14 }),
  integer({ min: 1, max: 10 }),
).map(([weights, part]): Game => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { weights, quota: Math.max(1, Math.ceil((total * part) / 10)) };
});

const sumOf = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);

function close(found: readonly Fraction[], expected: readonly number[], divisor: number) {
  found.forEach((one, player) => {
    const part = divisor === 0 ? 0 : (expected[player] ?? 0) / divisor;
    expect(toNumber(one)).toBeCloseTo(part, 10);
  });
}

describe("every index and count of ten to fourteen lists", () => {
  it("is what listing all coalitions gives", () => {
    assert(
      property(anyGame, (game) => {
        const all = listed(game);
        const { winning, players } = powerIndices(game);
        const minimal = minimalWinning(game);
        expect(Number(winning)).toBe(all.winning);
        expect(Number(minimal.count)).toBe(all.minimal);
        expect(Number(minimalWinningCount(game))).toBe(all.minimal);
        const sizes = all.bySize.map((_, size) => Number(minimal.bySize[size] ?? 0n));
        expect(sizes).toEqual(all.bySize);
        expect(
          minimal.containing.map((counts) => Number(counts.reduce((sum, one) => sum + one, 0n))),
        ).toEqual(all.inMinimal);
        expect(players.map(({ swings }) => Number(swings))).toEqual(all.swings);
        close(
          players.map(({ banzhaf }) => banzhaf),
          all.swings,
          sumOf(all.swings),
        );
        close(
          players.map(({ penrose }) => penrose),
          all.swings,
          2 ** (game.weights.length - 1),
        );
        close(
          players.map(({ shapley }) => shapley),
          all.shapley,
          1,
        );
        close(publicGoodIndex(minimal), all.inMinimal, sumOf(all.inMinimal));
        close(deeganPackelIndex(minimal), all.deeganPackel, all.minimal);
        close(johnstonPower(game).index, all.johnston, sumOf(all.johnston));
        close(johnstonPower(game).raw, all.johnston, 1);
      }),
      { numRuns: 25 },
    );
  });

  it("gives dummies nothing, in every index", () => {
    // 4 of 8 seats and 2 are enough; the last list has none and never decides.
    const game = { quota: 5, weights: [4, 2, 2, 0] };
    const minimal = minimalWinning(game);
    const last = [
      powerIndices(game).players[3]?.shapley,
      powerIndices(game).players[3]?.banzhaf,
      publicGoodIndex(minimal)[3],
      deeganPackelIndex(minimal)[3],
      johnstonPower(game).index[3],
    ];
    expect(last.map((one) => one && written(one))).toEqual(["0", "0", "0", "0", "0"]);
    expect(powerOfAll(game).players.map(({ kind }) => kind)).toEqual(["veto", null, null, "dummy"]);
  });

  it("knows a dictator", () => {
    const { players } = powerOfAll({ quota: 5, weights: [5, 2, 2] });
    expect(players.map(({ kind, shapley }) => [kind, shapley])).toEqual([
      ["dictator", 1],
      ["dummy", 0],
      ["dummy", 0],
    ]);
  });
});

/** Ways to choose, exact. */
function choose(from: number, chosen: number): bigint {
  let ways = 1n;
  for (let one = 1; one <= chosen; one += 1) {
    ways = (ways * BigInt(from - one + 1)) / BigInt(one);
  }
  return ways;
}

describe("chambers of single members, whose figures have closed forms", () => {
  it.each([53, 60, 63, 64, 65, 128, 1021, 1200])("are exact: %i", (members) => {
    // A low quota keeps the largest quick; their sums of all coalitions overflow doubles all the same.
    const quota = members > 1000 ? 150 : Math.floor(members / 2) + 1;
    const game = { quota, weights: Array.from({ length: members }, () => 1) };
    const { players, winning } = powerIndices(game);
    expect(players[0]?.swings).toBe(choose(members - 1, quota - 1));
    expect(players[0]?.shapley && written(players[0].shapley)).toBe(`1/${members}`);
    expect(players[0]?.banzhaf && toNumber(players[0].banzhaf)).toBeCloseTo(1 / members, 14);
    expect(minimalWinningCount(game)).toBe(choose(members, quota));
    let losing = 0n;
    for (let size = 0; size < quota; size += 1) losing += choose(members, size);
    expect(winning).toBe(2n ** BigInt(members) - losing);
  });

  it.each([53, 64, 130])("have the other indices too: %i", (members) => {
    const quota = Math.floor(members / 2) + 1;
    const game = { quota, weights: Array.from({ length: members }, () => 1) };
    const minimal = minimalWinning(game);
    expect(minimal.count).toBe(choose(members, quota));
    const all = [publicGoodIndex(minimal), deeganPackelIndex(minimal), johnstonPower(game).index];
    expect(all.map(([first]) => first && written(first))).toEqual(all.map(() => `1/${members}`));
  });

  it("and one large list among 70 single ones is an oceanic game: exact by hand", () => {
    // 11 and 70 ones, quota 41: the large list swings with 30 to 40 of the ones.
    const game = { quota: 41, weights: [11, ...Array.from({ length: 70 }, () => 1)] };
    const [large] = powerIndices(game).players;
    let swings = 0n;
    for (let ones = 30; ones <= 40; ones += 1) swings += choose(70, ones);
    expect(large?.swings).toBe(swings);
    // Each of the 71 places in an order is as likely; 11 of them decide.
    expect(large?.shapley && written(large.shapley)).toBe("11/71");
  });
});

describe("what cannot be answered", () => {
  it.each([
    [{ quota: 1, weights: [] }, "no-players"],
    [{ quota: 1.5, weights: [1] }, "quota"],
    [{ quota: Number.NaN, weights: [1] }, "quota"],
    [{ quota: 2 ** 53, weights: [1] }, "quota"],
    [{ quota: 1, weights: [1, -1] }, "weight"],
    [{ quota: 1, weights: [1, 0.5] }, "weight"],
    [{ quota: 1, weights: [1, 2 ** 53] }, "weight"],
    [{ quota: 1, weights: Array.from({ length: 30 }, (_, at) => 400_000 + at) }, "total"],
    [{ quota: 1, weights: [2 ** 53 - 2, 2] }, "total"],
  ])("is named: %j", (game, kind) => {
    expect(gameProblem(game)?.kind).toBe(kind);
  });

  it.each([0, -3, 99])("is not a quota of %i, which everybody or nobody reaches", (quota) => {
    const game = { quota, weights: [3, 2] };
    expect(gameProblem(game)).toBeNull();
    expect(powerIndices(game).winning).toBe(quota <= 0 ? 4n : 0n);
    expect(powerOfAll(game).players.map(({ shapley }) => shapley)).toEqual([0, 0]);
    expect(minimalWinningCount(game)).toBe(quota <= 0 ? 1n : 0n);
  });

  it.each([
    [{ mustContain: [2] }, "unknown-player"],
    [{ mustNotContain: [-1] }, "unknown-player"],
    [{ apart: [[0, 7] as const] }, "unknown-player"],
    [{ support: [0.5] }, "unknown-player"],
    [{ mostMembers: -1 }, "members"],
    [{ mostMembers: 1.5 }, "members"],
    [{ rank: "range" as const, positions: [1] }, "positions"],
    [{ isConnected: true }, "positions"],
  ])("is a condition like %j", (parts, kind) => {
    expect(conditionsProblem({ quota: 3, weights: [2, 2] }, conditionsWith(parts))?.kind).toBe(
      kind,
    );
  });

  it.each([
    {},
    { mostMembers: 0 },
    { mustContain: [0], mustNotContain: [1], apart: [[0, 1] as const], support: [] },
    { rank: "range" as const, positions: [2, 1] },
    { isConnected: true, positions: [0, 0] },
  ])("is no condition like %j", (parts) => {
    expect(conditionsProblem({ quota: 3, weights: [2, 2] }, conditionsWith(parts))).toBeNull();
  });

  it("is a search among many lists with millions of seats", () => {
    const weights = Array.from({ length: 30 }, (_, player) => 50_000 + player);
    const ready = prepare({ quota: 700_000, weights }, conditionsWith({}));
    expect(isContradiction(ready) ? null : searchProblem(ready)?.kind).toBe("too-many");
  });

  it("is a list that must both be in and not be in, govern and support, or govern with whom it will not sit", () => {
    const game = { quota: 3, weights: [2, 2] };
    expect(prepare(game, conditionsWith({ mustContain: [1], mustNotContain: [1] }))).toEqual({
      kind: "contained-and-excluded",
      players: [1, 1],
    });
    expect(prepare(game, conditionsWith({ mustContain: [1], support: [1] }))).toEqual({
      kind: "contained-and-supporting",
      players: [1, 1],
    });
    expect(prepare(game, conditionsWith({ mustContain: [0, 1], apart: [[1, 0]] }))).toEqual({
      kind: "contained-and-apart",
      players: [1, 0],
    });
  });

  it("is a supporter who must not be in, or whom a member or another supporter will not sit with", () => {
    const game = { quota: 3, weights: [2, 2] };
    expect(prepare(game, conditionsWith({ support: [1], mustNotContain: [1] }))).toEqual({
      kind: "excluded-and-supporting",
      players: [1, 1],
    });
    const pair = { apart: [[1, 0] as const] };
    expect(prepare(game, conditionsWith({ support: [1], mustContain: [0], ...pair }))).toEqual({
      kind: "contained-and-apart-from-support",
      players: [0, 1],
    });
    expect(prepare(game, conditionsWith({ support: [0, 1], ...pair }))).toEqual({
      kind: "supporting-and-apart",
      players: [1, 0],
    });
  });
});
