import { array, assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdsIn, firstAlike, namedAndCounted, waysAlike } from "#domain/alike.ts";

const nobody = new Set<number>();
// Two of 9, four of 2, five of 1.
const weights = [9, 9, 2, 2, 2, 2, 1, 1, 1, 1, 1];
const crowds = [
  [2, 3, 4, 5],
  [6, 7, 8, 9, 10],
];

describe("crowds", () => {
  it("are at least four neighbours of one weight", () => {
    expect(crowdsIn(weights, nobody)).toEqual(crowds);
    expect(crowdsIn([2, 2, 2], nobody)).toEqual([]);
    expect(crowdsIn([2, 2, 3, 2, 2], nobody)).toEqual([]);
  });

  it("leave out, and are parted by, whom a condition names", () => {
    expect(crowdsIn(weights, new Set([2]))).toEqual([[6, 7, 8, 9, 10]]);
    expect(crowdsIn(weights, new Set([6]))).toEqual([
      [2, 3, 4, 5],
      [7, 8, 9, 10],
    ]);
    expect(crowdsIn([1, 1, 1, 1, 1, 1, 1, 1, 1], new Set([4]))).toEqual([
      [0, 1, 2, 3],
      [5, 6, 7, 8],
    ]);
  });
});

describe("a coalition of some of a crowd", () => {
  it("names the others and counts those", () => {
    expect(namedAndCounted([0, 3, 7, 9], crowds)).toEqual({
      named: [0],
      some: [
        { count: 1, among: [2, 3, 4, 5] },
        { count: 2, among: [6, 7, 8, 9, 10] },
      ],
    });
  });

  it("stands for as many as there are ways to choose them", () => {
    // Four ways to choose one of four, ten to choose two of five.
    expect(waysAlike([0, 3, 7, 9], crowds)).toBe(40n);
    expect(waysAlike([0, 1], crowds)).toBe(1n);
    expect(waysAlike([2, 3, 4, 5], crowds)).toBe(1n);
    // 15 over 7 and 12 over 6: 6,435 × 924.
    const many = [
      Array.from({ length: 15 }, (_, a) => a),
      Array.from({ length: 12 }, (_, b) => 15 + b),
    ];
    expect(waysAlike([0, 1, 2, 3, 4, 5, 6, 15, 16, 17, 18, 19, 20], many)).toBe(5_945_940n);
  });

  it("is told by the first of those alike, which has as many of the same weights", () => {
    expect(firstAlike([0, 3, 7, 9], crowds)).toEqual([0, 2, 6, 7]);
    const anyWeights = array(integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 20 });
    assert(
      property(anyWeights, uniqueArray(integer({ min: 0, max: 19 })), (all, chosen) => {
        const found = crowdsIn(all, nobody);
        const players = chosen.filter((one) => one < all.length).toSorted((a, b) => a - b);
        const first = firstAlike(players, found);
        const heavy = (list: readonly number[]) => list.map((one) => all[one]).toSorted();
        expect(heavy(first)).toEqual(heavy(players));
        expect(firstAlike(first, found)).toEqual(first);
        expect(waysAlike(first, found)).toBe(waysAlike(players, found));
      }),
    );
  });
});
