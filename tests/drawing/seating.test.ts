import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { absoluteMajority, twoThirds } from "#domain/rule.ts";
import { seatRings } from "#drawing/seatRows.ts";
import { seatingOf, turnOf, type SeatPlace } from "#drawing/seating.ts";
import { lakeland, manyIsles, windmoor } from "#tests/parliaments.ts";

const distance = (a: SeatPlace, b: SeatPlace) => Math.hypot(a.x - b.x, a.y - b.y);

function nearestDistances(places: readonly SeatPlace[]): readonly number[] {
  return places.map((place) =>
    Math.min(...places.filter((other) => other !== place).map((other) => distance(place, other))),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Whether the places hang together by steps of at most `reach`. */
function isOnePatch(places: readonly SeatPlace[], reach: number): boolean {
  const [first, ...rest] = places;
  if (first === undefined) return true;
  const seen = [first];
  const unseen = new Set(rest);
  for (const place of seen) {
    for (const other of unseen) {
      if (distance(place, other) > reach) continue;
      unseen.delete(other);
      seen.push(other);
    }
  }
  return unseen.size === 0;
}

const small = [2, 5, 11, 13, 14, 15, 20, 45, 76].map((size): [number, number] => [size, 51]);

describe("the seating of a chamber", () => {
  it("has exactly one place per member for every size to 200, and every ninth to 1,000", () => {
    for (let size = 0; size <= 1000; size += size < 200 ? 1 : 9) {
      expect(seatingOf(size, absoluteMajority(size)).places).toHaveLength(size);
    }
  });

  it.each([1, 2, 5, 21, 329])("has them wherever the line is: %i seats", (size) => {
    for (const line of [0, 1, twoThirds(size), size - 1, size, size + 1])
      expect(seatingOf(size, line).places).toHaveLength(size);
  });

  it.each([100, 150, 179, 199, 329, 349, 435, 543, 650, 720])(
    "spreads %i seats evenly on both sides of the aisle: distances vary by at most 4 %%",
    (size) => {
      const { places, spacing } = seatingOf(size, absoluteMajority(size));
      const nearest = nearestDistances(places);
      const mean = nearest.reduce((sum, one) => sum + one, 0) / size;
      const variance = nearest.reduce((sum, one) => sum + (one - mean) ** 2, 0) / size;
      expect(Math.sqrt(variance) / mean).toBeLessThanOrEqual(0.04);
      expect(Math.min(...nearest)).toBeCloseTo(spacing, 6);
      expect(spacing * Math.sqrt(size)).toBeGreaterThanOrEqual(1.09);
    },
  );

  it.each([lakeland, windmoor, manyIsles].map(({ id, editions }) => [id, editions[0]] as const))(
    "keeps every list of %s in one patch",
    (_, { rows, size }) => {
      const { places } = seatingOf(size, absoluteMajority(size));
      const reach = 1.8 * median(nearestDistances(places));
      let start = 0;
      for (const { list, seats } of rows) {
        const patch = places.slice(start, start + seats);
        expect(isOnePatch(patch, reach), list).toBe(true);
        start += seats;
      }
    },
  );

  it("keeps any run of seats in one patch, whatever the size of the chamber and near any line", () => {
    assert(
      property(integer({ min: 2, max: 750 }), integer({ min: 20, max: 80 }), (size, percent) => {
        const { places } = seatingOf(size, Math.round((size * percent) / 100));
        // A few seats in wide rows are further from each other than from the next row.
        // Of all sizes and lines, 15 seats are furthest apart (2.33), and 131 of those from 120 on (1.812).
        const reach = (size < 120 ? 2.4 : 1.82) * median(nearestDistances(places));
        const steps = places
          .slice(1)
          .map((place, index) => distance(place, places[index] ?? place));
        expect(Math.max(...steps)).toBeLessThanOrEqual(reach);
      }),
      {
        numRuns: 40,
        examples: [...small, [63, 51], [720, 51], [329, 67], [66, 79], [81, 41], [131, 43]],
      },
    );
  });

  it.each([3, 5, 9, 21, 41, 63, 100, 329, 480, 720])(
    "has exactly the seats of the line before the aisle, which is a mark wide: %i seats",
    (size) => {
      for (const line of [1, absoluteMajority(size), twoThirds(size), size - 1]) {
        const { places, aisle, mark } = seatingOf(size, line);
        const [before, behind] = [places.slice(0, line), places.slice(line)];
        expect(Math.max(...before.map(turnOf))).toBeLessThan(aisle);
        expect(Math.min(...behind.map(turnOf))).toBeGreaterThan(aisle);
        for (const one of before) {
          const across = Math.min(...behind.map((other) => distance(one, other)));
          expect(across).toBeGreaterThanOrEqual(2 * mark);
        }
      }
    },
  );

  it.each([3, 5, 9, 21, 63, 329, 720])("keeps marks clear of the line itself: %i seats", (size) => {
    const { places, aisle, mark } = seatingOf(size, absoluteMajority(size));
    const fromLine = places.map((place) => {
      const turned = (turnOf(place) - aisle) * Math.PI;
      return Math.abs(Math.sin(turned)) * Math.hypot(place.x, place.y);
    });
    expect(Math.min(...fromLine)).toBeGreaterThan(1.5 * mark);
  });

  it("has all seats before a line at its end, and none before one at its beginning", () => {
    expect(seatingOf(21, 21).aisle).toBe(1);
    expect(seatingOf(21, 0).aisle).toBe(0);
    expect(seatingOf(0, 1).places).toEqual([]);
  });

  it("draws marks that do not touch, and small ones for a handful of seats", () => {
    for (const size of [2, 3, 5, 9, 63, 329, 720]) {
      const { mark, places } = seatingOf(size, absoluteMajority(size));
      expect(2 * mark).toBeLessThan(0.9 * Math.min(...nearestDistances(places)));
      expect(mark).toBeLessThanOrEqual(0.11);
    }
  });

  it("seats one in the middle, and two at the ends of one row", () => {
    const [one] = seatingOf(1, 1).places;
    expect(one?.x).toBeCloseTo(0);
    expect(one?.y).toBeCloseTo(0.8);
    expect(seatingOf(2, 1).places.map(({ x }) => Math.sign(x))).toEqual([-1, 1]);
  });

  it.each([1, 2, 9, 63, 720])("tells how far in and out the rows of %i seats are", (size) => {
    const { places, inner, outer } = seatingOf(size, absoluteMajority(size));
    const fromMiddle = places.map(({ x, y }) => Math.hypot(x, y));
    expect(inner).toBeCloseTo(Math.min(...fromMiddle));
    expect(outer).toBeCloseTo(Math.max(...fromMiddle));
  });

  it("seats one alone on a side of the line where the row begins", () => {
    const [one] = seatingOf(3, 1).places;
    expect(one?.x).toBeCloseTo(-0.8);
    expect(one?.y).toBeCloseTo(0);
  });

  it("meets the line in the outermost row, from both sides", () => {
    for (const [size, line] of [
      [9, 5],
      [63, 32],
    ] as const) {
      const { places } = seatingOf(size, line);
      for (const { x, y } of places.slice(line - 1, line + 1))
        expect(Math.hypot(x, y)).toBeCloseTo(1);
    }
  });
});

describe("the aisle of a chamber", () => {
  it("leaves the seats of both sides equally far from each other", () => {
    // By hand. One row, 1 apart, half an aisle of 0.5: room for 0.5 before the line and 1.5 behind.
    expect(seatingOf(3, 1).aisle).toBeCloseTo(0.5 / 2);
    // Two rows, each ending half of a distance from the line: 4 and 3, and 1 and 6.
    expect(seatingOf(9, 5).aisle).toBeCloseTo(4 / 7);
    expect(seatingOf(9, 2).aisle).toBeCloseTo(1 / 7);
  });

  it("leaves room in the outermost row for the few of a side", () => {
    // 3 and 6 seats, 2 · 0.38 · sin 45° = 0.537 apart: one alone stands half of that from the line.
    expect(seatingOf(9, 1).aisle).toBeCloseTo((0.38 * Math.sin(Math.PI / 4)) / Math.PI);
    // Six in five rows: two in the outermost, and an aisle as wide as a mark, 0.86 of a distance to
    // its middle.
    const two = (1.86 * seatRings(100).spacing) / Math.PI;
    expect(seatingOf(100, 6).aisle).toBeCloseTo(two);
    expect(seatingOf(100, 94).aisle).toBeCloseTo(1 - two);
  });
});
