import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { dimensionOf, type DimensionTexts, type Measured } from "#drawing/dimensionLine.ts";

/** 329 seats at two pixels each: the line at 330, five wide. */
const at = (total: number, end = 658): Measured => ({
  total,
  line: 330,
  lineWidth: 5,
  isReached: total >= 330,
  end,
});
const texts: DimensionTexts = { total: 30, words: 70, joined: 110 };

describe("the dimension line", () => {
  it("measures the total, then what is missing, with its words behind the line", () => {
    // 50 are missing, less than the 70 of the words and 26 around them.
    expect(dimensionOf(at(280), texts)).toEqual({
      total: { from: 0, to: 280 },
      rest: { from: 280, to: 330 },
      number: { from: 125, to: 155 },
      words: { from: 342.5, to: 412.5 },
    });
  });

  it("has the words in the gap if they fit", () => {
    expect(dimensionOf(at(234), texts).words).toEqual({ from: 247, to: 317 });
    expect(dimensionOf(at(235), texts).words).toEqual({ from: 342.5, to: 412.5 });
  });

  it("measures what is to spare beyond the line, with its words behind the end", () => {
    expect(dimensionOf(at(358), texts)).toEqual({
      total: { from: 0, to: 358 },
      rest: { from: 330, to: 358 },
      number: { from: 164, to: 194 },
      words: { from: 368, to: 438 },
    });
  });

  it("lets the total step aside where the line would pass through it", () => {
    // Its middle would be 320; ten pixels from the line's edge at 327.5 is 317.5.
    expect(dimensionOf(at(640, 900), texts).number).toEqual({ from: 287.5, to: 317.5 });
  });

  it("joins the total to the words where it has no room above its own line", () => {
    const small = dimensionOf(at(28), texts);
    expect(small.number).toBeNull();
    // 302 are missing: the joined words stand in the middle of them.
    expect(small.words).toEqual({ from: 124, to: 234 });
  });

  it("says all in the place of the total where there is no room at the end", () => {
    expect(dimensionOf(at(358, 400), texts)).toMatchObject({
      number: null,
      words: { from: 124, to: 234 },
    });
    // Much to spare holds its own words.
    expect(dimensionOf(at(600, 620), texts).words).toEqual({ from: 430, to: 500 });
  });

  it("never writes on the line, nor one text on another", () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 280, max: 1900 }),
          line: fc.double({ min: 0.34, max: 0.67, noNaN: true }),
          total: fc.double({ min: 0.001, max: 1, noNaN: true }),
        }),
        ({ width, line, total }) => {
          const measured: Measured = {
            total: total * width,
            line: line * width,
            lineWidth: 5,
            isReached: total >= line,
            end: width,
          };
          const { number, words } = dimensionOf(measured, { total: 30, words: 60, joined: 80 });
          for (const text of number === null ? [words] : [number, words]) {
            expect(text.to <= line * width - 2.5 || text.from >= line * width + 2.5).toBe(true);
            expect(text.from).toBeGreaterThanOrEqual(0);
            expect(text.to).toBeLessThanOrEqual(width);
          }
          expect(number?.to ?? 0).toBeLessThanOrEqual(words.from);
        },
      ),
    );
  });
});
