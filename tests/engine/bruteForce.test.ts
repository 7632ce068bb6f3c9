import { array, assert, boolean, constantFrom, integer, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteForceSearch } from "#engine/bruteForceSearch.ts";
import { written, fraction, toNumber } from "#engine/fraction.ts";
import type { Game } from "#engine/game.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { deeganPackelIndex, minimalWinning, publicGoodIndex } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";
import { foundCount } from "#engine/foundCount.ts";
import {
  isContradiction,
  prepare,
  conditionsWith,
  type SearchConditions,
} from "#engine/searchConditions.ts";
import { search } from "#engine/search.ts";

const anyGame = tuple(
  array(integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 }),
  integer({ min: -1, max: 60 }),
).map(([weights, quota]): Game => ({ weights, quota }));

/** Every coalition as its members and seats. */
function coalitionsOf({ weights }: Game) {
  return Array.from({ length: 2 ** weights.length }, (_, bits) => {
    const members = weights.flatMap((__, player) => ((bits >> player) & 1 ? [player] : []));
    return { members, seats: members.reduce((sum, player) => sum + (weights[player] ?? 0), 0) };
  });
}

/** Members without whom a winning coalition loses. */
function criticalOf({ weights, quota }: Game, members: readonly number[], seats: number) {
  return members.filter((player) => seats >= quota && seats - (weights[player] ?? 0) < quota);
}

function countFor(game: Game, count: (critical: readonly number[], isMinimal: boolean) => boolean) {
  return coalitionsOf(game).filter(({ members, seats }) => {
    if (seats < game.quota) return false;
    const critical = criticalOf(game, members, seats);
    return count(critical, critical.length === members.length);
  }).length;
}

describe("any game of up to nine players", () => {
  it("has the swings, winning and minimal coalitions that listing finds", () => {
    assert(
      property(anyGame, (game) => {
        const { winning, players } = powerIndices(game);
        expect(Number(winning)).toBe(countFor(game, () => true));
        expect(players.map(({ swings }) => Number(swings))).toEqual(
          game.weights.map((_, player) => countFor(game, (critical) => critical.includes(player))),
        );
        const minimal = countFor(game, (_, isMinimal) => isMinimal);
        expect(Number(minimalWinningCount(game))).toBe(minimal);
        expect(Number(minimalWinning(game).count)).toBe(minimal);
      }),
    );
  });

  it("has the Shapley–Shubik index that all orders give", () => {
    const small = tuple(
      array(integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
      integer({ min: 1, max: 25 }),
    ).map(([weights, quota]): Game => ({ weights, quota }));
    assert(
      property(small, (game) => {
        const pivots = game.weights.map(() => 0);
        let orders = 0;
        const walk = (order: readonly number[], seats: number, pivot: number | null) => {
          if (order.length === game.weights.length) {
            orders += 1;
            if (pivot !== null) pivots[pivot] = (pivots[pivot] ?? 0) + 1;
            return;
          }
          game.weights.forEach((weight, player) => {
            if (order.includes(player)) return;
            const isPivot = pivot === null && seats + weight >= game.quota;
            walk([...order, player], seats + weight, isPivot ? player : pivot);
          });
        };
        walk([], 0, null);
        expect(powerIndices(game).players.map(({ shapley }) => written(shapley))).toEqual(
          pivots.map((count) => written(fraction(BigInt(count), BigInt(orders)))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("gives those who never decide nothing, and all others something, in every index", () => {
    assert(
      property(anyGame, (game) => {
        const { players } = powerIndices(game);
        const counts = minimalWinning(game);
        const indices = [
          players.map(({ banzhaf }) => banzhaf),
          players.map(({ penrose }) => penrose),
          players.map(({ shapley }) => shapley),
          johnstonPower(game).index,
          publicGoodIndex(counts),
          deeganPackelIndex(counts),
        ];
        const decides = game.weights.map(
          (_, player) => countFor(game, (critical) => critical.includes(player)) > 0,
        );
        for (const index of indices) {
          expect(index.map((one) => toNumber(one) > 0)).toEqual(decides);
        }
      }),
    );
  });

  it("has indices that add up to one, equal for equals and never less for more seats", () => {
    assert(
      property(anyGame, (game) => {
        const { players, totalSwings } = powerIndices(game);
        const counts = minimalWinning(game);
        const all = [
          players.map(({ banzhaf }) => banzhaf),
          players.map(({ shapley }) => shapley),
          johnstonPower(game).index,
        ].map((index) => index.map(toNumber));
        for (const index of all) {
          const sum = index.reduce((total, one) => total + one, 0);
          expect(sum).toBeCloseTo(totalSwings === 0n ? 0 : 1, 12);
          const unfair = game.weights.flatMap((weight, player) =>
            game.weights.flatMap((other, rival) =>
              weight <= other && (index[player] ?? 0) > (index[rival] ?? 0) + 1e-12
                ? [[player, rival]]
                : [],
            ),
          );
          expect(unfair).toEqual([]);
        }
        for (const index of [publicGoodIndex(counts), deeganPackelIndex(counts)]) {
          const sum = index.map(toNumber).reduce((total, one) => total + one, 0);
          expect(sum).toBeCloseTo(totalSwings === 0n ? 0 : 1, 12);
        }
      }),
    );
  });
});

describe("any search", () => {
  const player = integer({ min: 0, max: 13 });
  const anySearch = record({
    weights: array(integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 14 }),
    part: integer({ min: -2, max: 10 }),
    forced: array(player, { maxLength: 2 }),
    barred: array(player, { maxLength: 2 }),
    apart: array(tuple(player, player), { maxLength: 20 }),
    most: integer({ min: 1, max: 14 }),
    minimal: constantFrom("none" as const, "strict" as const, "relative" as const),
    rank: constantFrom("surplus" as const, "members" as const, "range" as const),
    turned: boolean(),
    support: array(player, { maxLength: 1 }),
    isConnected: integer({ min: 0, max: 3 }).map((drawn) => drawn === 0),
  });

  it("is answered with the coalitions that listing and sorting finds, in the same order", () => {
    assert(
      property(anySearch, (drawn) => {
        const { weights } = drawn;
        const players = weights.length;
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const game = { weights, quota: Math.ceil((total * drawn.part) / 10) };
        const within = (list: readonly number[]) => [...new Set(list.map((one) => one % players))];
        const conditions = conditionsWith({
          mustContain: within(drawn.forced),
          mustNotContain: within(drawn.barred),
          apart: drawn.apart.map(([a, b]) => [a % players, b % players] as const),
          mostMembers: drawn.most,
          minimal: drawn.minimal,
          rank: drawn.rank,
          support: within(drawn.support),
          isConnected: drawn.isConnected,
          positions: weights.map((_, at) => (drawn.turned ? players - at : at % 3)),
        });
        const prepared = prepare(game, conditions);
        const found = isContradiction(prepared) ? [] : [...search(prepared)];
        expect(found).toEqual(expectedAnswers(game, conditions));
        const listed = isContradiction(prepared) ? [] : [...bruteForceSearch(prepared)];
        expect(listed).toEqual(found);
        const count = isContradiction(prepared) ? 0n : foundCount(prepared);
        expect(count === null || Number(count) === found.length).toBe(true);
        expect(count === null).toBe(conditions.isConnected && !isContradiction(prepared));
      }),
      { numRuns: 300 },
    );
  });
});

it("lists the coalitions of twenty free lists at most", () => {
  const prepared = prepare(
    { quota: 1, weights: Array.from({ length: 21 }, () => 1) },
    conditionsWith({}),
  );
  if (isContradiction(prepared)) throw new Error("no contradiction was asked");
  expect(() => bruteForceSearch(prepared).next()).toThrow("21 players");
});

function expectedAnswers(game: Game, conditions: SearchConditions): readonly (readonly number[])[] {
  const { mustContain, mustNotContain, apart, support, positions } = conditions;
  const helped = { ...game, quota: game.quota - aidOf(game, support) };
  const maySpare = (player: number) =>
    conditions.minimal === "none" ||
    (conditions.minimal === "relative" && mustContain.includes(player));
  const joined = coalitionsOf(game).filter(
    ({ members }) => !conditions.isConnected || !hasGap(members, conditions),
  );
  const keyed = joined.flatMap(({ members, seats }) => {
    const has = (player: number) => members.includes(player);
    const counts = (player: number) => has(player) || support.includes(player);
    const critical = criticalOf(helped, members, seats);
    const isLean = members.every((player) => critical.includes(player) || maySpare(player));
    const fits =
      seats >= helped.quota &&
      isLean &&
      members.length <= conditions.mostMembers &&
      mustContain.every(has) &&
      !support.some(has) &&
      !mustNotContain.some(counts) &&
      !apart.some(([a, b]) => a !== b && counts(a) && counts(b));
    if (!fits) return [];
    const surplus = seats - helped.quota;
    const places = members.map((player) => positions[player] ?? 0);
    const range = places.length === 0 ? 0 : Math.max(...places) - Math.min(...places);
    const key = {
      surplus: [surplus, members.length],
      members: [members.length, surplus],
      range: [range, surplus, members.length],
    }[conditions.rank];
    return [{ members, key: [...key, ...members.map((player) => player / 100)] }];
  });
  const compare = (a: readonly number[], b: readonly number[]) => {
    for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
      const difference = (a[place] ?? -1) - (b[place] ?? -1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ members }) => members);
}

function aidOf({ weights }: Game, support: readonly number[]): number {
  return [...new Set(support)].reduce((sum, player) => sum + (weights[player] ?? 0), 0);
}

/** Whether somebody who neither is a member nor supports stands between two members. */
function hasGap(members: readonly number[], { positions, support }: SearchConditions): boolean {
  return positions.some(
    (place, player) =>
      !members.includes(player) &&
      !support.includes(player) &&
      members.some((one) => (positions[one] ?? 0) < place) &&
      members.some((one) => (positions[one] ?? 0) > place),
  );
}
