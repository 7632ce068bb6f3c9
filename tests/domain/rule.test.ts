import { describe, expect, it } from "vitest";
import {
  absoluteMajority,
  blockingThird,
  countsAbstentions,
  dependsOnVotesAgainst,
  lineOf,
  sameRule,
  twoThirds,
  type Rule,
} from "#domain/rule.ts";

describe("the lines of a chamber", () => {
  it.each([
    [329, 165, 220, 110],
    [1, 1, 1, 1],
    [2, 2, 2, 1],
    [3, 2, 2, 2],
    [100, 51, 67, 34],
    [349, 175, 233, 117],
    [720, 361, 480, 241],
  ])("of %i: majority %i, two thirds %i, blocking third %i", (size, majority, thirds, block) => {
    expect(absoluteMajority(size)).toBe(majority);
    expect(twoThirds(size)).toBe(thirds);
    expect(blockingThird(size)).toBe(block);
  });

  it("block two thirds exactly: one seat fewer would let them pass", () => {
    for (let size = 1; size <= 800; size += 1) {
      expect(size - blockingThird(size)).toBeLessThan(twoThirds(size));
      expect(size - (blockingThird(size) - 1)).toBeGreaterThanOrEqual(twoThirds(size));
    }
  });

  it("take a number of one's own as it is", () => {
    expect(lineOf({ kind: "at-least", seats: 42 }, 329, 0)).toBe(42);
    expect(sameRule({ kind: "at-least", seats: 42 }, { kind: "at-least", seats: 43 })).toBe(false);
    expect(sameRule({ kind: "at-least", seats: 42 }, { kind: "at-least", seats: 42 })).toBe(true);
  });

  it.each<[Rule["kind"], number, boolean, boolean]>([
    ["absolute", 21, false, false],
    ["two-thirds", 28, false, false],
    ["blocking-third", 14, false, false],
    ["plurality", 18, false, true],
    ["not-against", 21, true, true],
  ])("of 41 of whom 7 abstain: %s", (kind, line, countsAbstaining, dependsOnNo) => {
    const rule = { kind } as Rule;
    expect(lineOf(rule, 41, 7)).toBe(line);
    expect(countsAbstentions(rule)).toBe(countsAbstaining);
    expect(dependsOnVotesAgainst(rule)).toBe(dependsOnNo);
  });

  it("are the same only where kind and number are", () => {
    expect(sameRule({ kind: "plurality" }, { kind: "plurality" })).toBe(true);
    expect(sameRule({ kind: "plurality" }, { kind: "absolute" })).toBe(false);
    expect(sameRule({ kind: "at-least", seats: 42 }, { kind: "absolute" })).toBe(false);
    expect(sameRule({ kind: "absolute" }, { kind: "at-least", seats: 42 })).toBe(false);
  });
});
