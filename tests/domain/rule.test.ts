import { describe, expect, it } from "vitest";
import { absoluteMajority, blockingThird, lineOf, sameRule, twoThirds } from "#domain/rule.ts";

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
});
