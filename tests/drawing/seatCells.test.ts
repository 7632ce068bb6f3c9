import { describe, expect, it } from "vitest";
import { absoluteMajority } from "#domain/rule.ts";
import { seatCells, type SeatCell } from "#drawing/seatCells.ts";
import { seatingOf, type SeatPlace } from "#drawing/seating.ts";

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
    const towards = ({ x, y }: SeatPlace, to: SeatPlace) => ({
      // Not quite in the middle, where two meet.
      x: 0.52 * x + 0.48 * to.x,
      y: 0.52 * y + 0.48 * to.y,
    });
    const holds = (place: SeatPlace, other: SeatPlace) =>
      holding(cells, towards(place, other)).join() === String(places.indexOf(place));
    const missed = row.slice(1).filter((place, index) => {
      const before = row[index] ?? place;
      return !holds(before, place) || !holds(place, before);
    });
    expect(row.length).toBeGreaterThan(4);
    expect(missed).toEqual([]);
  });

  it("end a little beyond the marks, outside and inside", () => {
    const { places, cells, outer, mark } = seated(329);
    const radii = (all: readonly SeatPlace[]) => all.map(({ x, y }) => Math.hypot(x, y));
    const edges = radii(cells.flat());
    expect(Math.max(...edges)).toBeCloseTo(outer + 1.2 * mark, 5);
    expect(Math.min(...edges)).toBeCloseTo(Math.min(...radii(places)) - 1.2 * mark, 5);
  });

  it.each([1, 9, 329])("of %i seats end as little beyond the ends of a row", (size) => {
    const { places, cells, outer, mark } = seated(size);
    /** The way along the outermost row, from its middle. */
    const way = ({ x, y }: SeatPlace) => outer * Math.atan2(x, y);
    const row = places.flatMap((place, index) =>
      Math.hypot(place.x, place.y) > outer - 1e-6 ? [{ place, cell: cells[index] ?? [] }] : [],
    );
    const seats = row.map(({ place }) => way(place));
    const corners = row.flatMap(({ cell }) => cell.map(way));
    expect(Math.min(...corners)).toBeCloseTo(Math.min(...seats) - 1.2 * mark, 5);
    expect(Math.max(...corners)).toBeCloseTo(Math.max(...seats) + 1.2 * mark, 5);
  });
});
