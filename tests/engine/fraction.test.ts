import { describe, expect, it } from "vitest";
import { fraction, sumOfFractions, toNumber, written } from "#engine/fraction.ts";

describe("a fraction as a double", () => {
  it.each([
    [1n, 3n, 1 / 3],
    [2n ** 53n - 1n, 2n ** 53n - 1n, 1],
    // Both parts just beyond what a double holds, where dividing doubles would round twice.
    [2n ** 53n + 1n, 2n ** 54n + 2n, 0.5],
    [10n ** 400n, 3n * 10n ** 400n, 1 / 3],
    [1n, 10n ** 60n, 1e-60],
    [7n, 10n ** 300n, 7e-300],
    [10n ** 40n, 8n, 1.25e39],
    [0n, 10n ** 40n, 0],
  ])("is as near as doubles are: %s / %s", (numerator, denominator, expected) => {
    const found = toNumber(fraction(numerator, denominator));
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(expected * 2 ** -52);
  });
});

describe("fractions", () => {
  it("are added whether or not they have the same denominator", () => {
    expect(sumOfFractions(fraction(1n, 6n), fraction(1n, 6n))).toEqual(fraction(2n, 6n));
    expect(written(sumOfFractions(fraction(1n, 6n), fraction(1n, 4n)))).toBe("5/12");
  });

  it.each([
    [1n, 0n],
    [1n, -3n],
    [-1n, 3n],
  ])(
    "have no numerator below zero and a denominator above: not %d / %d",
    (numerator, denominator) => {
      expect(() => fraction(numerator, denominator)).toThrow(RangeError);
    },
  );

  it("are written in lowest terms", () => {
    expect(written(fraction(6n, 4n))).toBe("3/2");
    expect(written(fraction(6n, 3n))).toBe("2");
    expect(written(fraction(0n, 5n))).toBe("0");
  });
});
