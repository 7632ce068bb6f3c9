import { describe, expect, it } from "vitest";
import { absoluteMajority } from "#domain/rule.ts";
import { seatCells, type SeatCell } from "#domain/seatCells.ts";
import { seatingOf, type SeatPlace } from "#domain/seating.ts";

/** Whether a place is inside corners: a ray from it crosses an odd number of their sides. */
function isInside(cell: SeatCell, { x, y }: SeatPlace): boolean {
  const crossed = cell.filter((from, index) => {
    const to = cell[(index + 1) % cell.length] ?? from;
    const across = from.x + ((y - from.y) * (to.x - from.x)) / (to.y - from.y);
    return from.y > y !== to.y > y && across > x;
  });
  return crossed.length % 2 === 1;
}

const seated = (size: number) => {
  const seating = seatingOf(size, absoluteMajority(size));
  return { ...seating, cells: seatCells(seating) };
};
const holding = (cells: readonly SeatCell[], place: SeatPlace) =>
  cells.flatMap((cell, index) => (isInside(cell, place) ? [index] : []));

describe("the grounds of seats", () => {
  it.each([1, 2, 3, 5, 9, 21, 63, 329, 720])("hold each its own of %i seats", (size) => {
    const { places, cells } = seated(size);
    expect(places.map((place) => holding(cells, place))).toEqual(places.map((_, index) => [index]));
  });

  it.each([9, 63, 329, 720])("of %i seats leave nothing out between two in a row", (size) => {
    const { places, cells, outer } = seated(size);
    const row = places
      .filter(({ x, y }) => Math.hypot(x, y) > outer - 1e-6)
      .toSorted((a, b) => a.x - b.x);
    const missed = row.slice(1).filter((place, index) => {
      const before = row[index] ?? place;
      // Not quite in the middle, where two meet.
      const between = {
        x: 0.52 * before.x + 0.48 * place.x,
        y: 0.52 * before.y + 0.48 * place.y,
      };
      return holding(cells, between).join() !== String(places.indexOf(before));
    });
    expect(row.length).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });

  it("end a little beyond the marks", () => {
    const { cells, outer, mark } = seated(329);
    const edge = Math.max(...cells.flat().map(({ x, y }) => Math.hypot(x, y)));
    expect(edge).toBeCloseTo(outer + 1.2 * mark, 5);
  });
});
