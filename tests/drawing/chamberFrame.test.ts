import { describe, expect, it } from "vitest";
import { chamberFrame } from "#drawing/chamberFrame.ts";
import { seatingOf } from "#drawing/seating.ts";

const seating = seatingOf(329, 165);
/** Half circles whose measures are worked out by hand: the line is at 45 degrees. */
const made = { places: [], spacing: 0.1, mark: 0.05, aisle: 0.25, inner: 0.5, outer: 1 };
const room = { width: 1000, em: 20, baseLabel: 187, lineNumber: 40 };

/** The same number, as near as a computer comes. */
const close = (value: number): unknown => expect.closeTo(value, 6);

const page = { width: 456, em: 14, baseLabel: 73, lineNumber: 30 };

describe("the frame of a chamber", () => {
  it("is measured from the outermost seats", () => {
    const { number, rim, ...frame } = chamberFrame(made, room);
    // 500 less 187 and 13; the edge is 300 and a mark.
    expect(frame).toEqual({ scale: 300, mark: 15, line: { from: 131, to: 332.2 }, total: 52 });
    const { number: around, ...others } = rim;
    expect(others).toEqual({
      radius: 328,
      reach: 500,
      above: 367,
      below: 17,
      em: 20,
      turn: 0.25,
    });
    // 332.2 + 5 and half of what the number takes at 45 degrees, (40 + 19) / √2 / 2.
    const away = (337.2 + 59 / Math.SQRT2 / 2) / Math.SQRT2;
    expect(number).toEqual({ x: close(-away), y: close(away), width: 40, height: 19 });
    // From four above the number down to half of the type below the end of the line.
    const [top, bottom] = [away + 13.5, 332.2 / Math.SQRT2 - 10];
    expect(around).toEqual({
      x: close(-away),
      y: close((top + bottom) / 2),
      width: 40,
      height: close(top - bottom),
    });
  });

  it("has room for the type below the base where marks are smaller, and a line along it", () => {
    const { number, rim } = chamberFrame({ ...made, mark: 0.02, aisle: 1 }, room);
    // 300 + 6 + 17.2 + 5 and half of 40.
    expect(number).toEqual({ x: close(348.2), y: close(0), width: 40, height: 19 });
    expect(rim.below).toBe(12);
    // From 9.5 + 4 above the base to 10 below it.
    expect(rim.number).toEqual({ x: close(348.2), y: close(1.75), width: 40, height: close(23.5) });
  });

  it("leaves the labels at the base their room: 146 pixels of 456", () => {
    expect(chamberFrame(seating, page).scale).toBeCloseTo(145.9);
    // Neither labels of any width nor their absence make it tiny or high.
    expect(chamberFrame(seating, { ...page, baseLabel: 0 }).scale).toBeCloseTo(0.32 * 456);
    expect(chamberFrame(seating, { ...page, baseLabel: 300 }).scale).toBeCloseTo(0.24 * 456);
  });

  it.each([
    [456, 14],
    [358, 14],
    [832, 28],
  ])("keeps the total clear of the innermost row: %i wide, type of %i", (width, em) => {
    const { scale, mark, total } = chamberFrame(seating, {
      ...page,
      width,
      em,
      baseLabel: 5.2 * em,
    });
    // Three figures over a line of words: half their width, and their height.
    const corner = Math.hypot(0.75 * total, 1.25 * em + 0.7 * total);
    expect(corner).toBeLessThan(seating.inner * scale - mark);
    expect(total).toBeGreaterThan(1.3 * em);
  });

  it("ends the line 12 pixels beyond the rim, under its number", () => {
    const { line, number, scale, mark, rim } = chamberFrame(seating, page);
    expect(line.to - seating.outer * scale - mark).toBeCloseTo(12, 0);
    expect(number.y - number.height / 2).toBeGreaterThan(line.to);
    expect(number.y + number.height / 2).toBeLessThan(rim.above);
  });

  it("keeps the number of a line at the end of the base in the picture", () => {
    const { number, rim } = chamberFrame(seatingOf(329, 329), page);
    expect(number.x + number.width / 2).toBeLessThan(228);
    expect(number.y - number.height / 2).toBeGreaterThanOrEqual(-rim.below);
  });
});
