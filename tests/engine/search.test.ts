import { array, assert, boolean, constantFrom, integer, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdsIn, firstAlike, waysAlike } from "#domain/alike.ts";
import { totalWeight } from "#engine/game.ts";
import {
  isContradiction,
  prepare,
  conditionsWith,
  type SearchConditions,
} from "#engine/searchConditions.ts";
import { search } from "#engine/search.ts";

describe("a search", () => {
  it("finds connected coalitions only, with what stands between them", () => {
    const conditions = conditionsWith({
      positions: [1, 2, 3, 4],
      isConnected: true,
      minimal: "none",
      rank: "range",
    });
    const ready = prepare({ quota: 6, weights: [4, 1, 3, 2] }, conditions);
    if (isContradiction(ready)) throw new Error("no contradiction was asked");
    expect([...search(ready)]).toEqual([
      [1, 2, 3],
      [0, 1, 2],
      [0, 1, 2, 3],
    ]);
  });

  it("finds no connected coalition over a gap that refusals keep open", () => {
    const connected = { isConnected: true, minimal: "none" as const };
    const found = (weights: readonly number[], apart: readonly (readonly [number, number])[]) => {
      const positions = weights.map((_, player) => player);
      const game = { quota: weights.reduce((sum, weight) => sum + weight, 0), weights };
      const prepared = prepare(game, conditionsWith({ ...connected, positions, apart }));
      return isContradiction(prepared) ? null : [...search(prepared)];
    };
    expect(found([2, 1, 1, 2], [])).toEqual([[0, 1, 2, 3]]);
    expect(found([2, 1, 1, 2], [[1, 2]])).toEqual([]);
    expect(found([2, 1, 2], [[1, 2]])).toEqual([]);
  });

  it("asks for those between the ends, not for others at the ends", () => {
    const conditions = conditionsWith({ isConnected: true, positions: [1, 2, 2], minimal: "none" });
    const prepared = prepare({ quota: 2, weights: [1, 1, 1] }, conditions);
    expect(isContradiction(prepared) ? null : [...search(prepared)]).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 1, 2],
    ]);
  });

  it("counts outside support without making it a member", () => {
    const ready = prepare({ quota: 6, weights: [4, 1, 3, 2] }, conditionsWith({ support: [3] }));
    if (isContradiction(ready)) throw new Error("no contradiction was asked");
    expect([...search(ready)]).toEqual([[0], [1, 2]]);
  });

  it.each(["strict", "relative"] as const)(
    "that is %s looks for nobody beside those whose seats are enough",
    (minimal) => {
      // Ten thousand surpluses in each of some thousand spans: walking through them would not end.
      const weights = Array.from({ length: 57 }, (_, player) => 30 + 7 * player);
      const positions = weights.map((_, player) => player * player);
      const parts = { minimal, rank: "range" as const, positions };
      const found = (quota: number, mustContain: readonly number[]) => {
        const prepared = prepare({ quota, weights }, conditionsWith({ ...parts, mustContain }));
        return isContradiction(prepared) ? null : [...search(prepared)];
      };
      expect(found(0, [])).toEqual([[]]);
      expect(found(-5, [])).toEqual([[]]);
      expect(found(0, [3])).toEqual(minimal === "strict" ? [] : [[3]]);
      expect(found(60, [9])).toEqual([[9]]);
    },
  );

  it("gives the first of billions at once, each of them minimal", () => {
    const weights = [54, 48, 42, 25, 25, 21, 19, 18, 14, ...Array.from({ length: 30 }, () => 2)];
    const game = { quota: 165, weights };
    const ready = prepare(game, conditionsWith({}));
    if (isContradiction(ready)) throw new Error("no contradiction was asked");
    let count = 0;
    for (const members of search(ready)) {
      const seats = members.map((player) => weights[player] ?? 0);
      const total = totalWeight(seats);
      expect(total >= 165 && total - Math.min(...seats) < 165).toBe(true);
      count += 1;
      if (count === 2000) break;
    }
    expect(count).toBe(2000);
  });

  it("finds of those alike only the first, and them all by the ways to choose them", () => {
    const anyGame = record({
      weights: array(integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
      share: integer({ min: 1, max: 100 }),
      refusal: tuple(integer({ min: 0, max: 11 }), integer({ min: 0, max: 11 })),
      rank: constantFrom("surplus" as const, "members" as const),
      // Votes rather than seats: there are too many surpluses to walk through.
      areVotes: boolean(),
    });
    assert(
      property(anyGame, ({ weights: anyOrder, share, refusal, rank, areVotes }) => {
        const seats = anyOrder.toSorted((a, b) => b - a);
        const weights = areVotes ? seats.map((one) => one * 6001 + one * one) : seats;
        const quota = Math.ceil((totalWeight(weights) * share) / 100);
        const apart = refusal.every((one) => one < weights.length) ? [refusal] : [];
        const alike = crowdsIn(weights, new Set(apart.flat()));
        const found = (parts: Partial<SearchConditions>) => {
          const ready = prepare({ quota, weights }, conditionsWith({ apart, rank, ...parts }));
          return isContradiction(ready) ? [] : [...search(ready)];
        };
        const all = found({});
        const first = found({ alike });
        const isFirst = (one: readonly number[]) => firstAlike(one, alike).join() === one.join();
        expect(first).toEqual(all.filter(isFirst));
        const ways = first.reduce((sum, one) => sum + waysAlike(one, alike), 0n);
        expect(ways).toBe(BigInt(all.length));
      }),
    );
  });
});
