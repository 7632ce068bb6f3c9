import { describe, expect, it } from "vitest";
import { chamberFrame } from "#domain/chamberFrame.ts";
import { seatingOf } from "#domain/seating.ts";

const seating = seatingOf(329, 165);
const page = { width: 456, em: 14, baseLabel: 73, lineNumber: 30 };

describe("the frame of a chamber", () => {
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
