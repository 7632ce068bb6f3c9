import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { dividingAngle, seatingOf, type SeatPlace } from "#domain/seating.ts";
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

describe("the seating of a chamber", () => {
  it("has exactly one place per member for every size to 200, and every ninth to 1,000", () => {
    for (let size = 0; size <= 1000; size += size < 200 ? 1 : 9) {
      const { places } = seatingOf(size);
      expect(places).toHaveLength(size);
    }
  });

  it.each([100, 150, 179, 199, 329, 349, 435, 543, 650, 720])(
    "spreads %i seats evenly: distances vary by at most 2 %%",
    (size) => {
      const { places } = seatingOf(size);
      const nearest = nearestDistances(places);
      const mean = nearest.reduce((sum, one) => sum + one, 0) / size;
      const variance = nearest.reduce((sum, one) => sum + (one - mean) ** 2, 0) / size;
      expect(Math.sqrt(variance) / mean).toBeLessThanOrEqual(0.02);
      expect(Math.min(...nearest) * Math.sqrt(size)).toBeGreaterThanOrEqual(1.13);
    },
  );

  it.each([lakeland, windmoor, manyIsles].map(({ id, editions }) => [id, editions[0]] as const))(
    "keeps every list of %s in one patch",
    (_, { rows, size }) => {
      const { places } = seatingOf(size);
      const reach = 1.75 * median(nearestDistances(places));
      let start = 0;
      for (const { list, seats } of rows) {
        const patch = places.slice(start, start + seats);
        expect(isOnePatch(patch, reach), list).toBe(true);
        start += seats;
      }
    },
  );

  it("keeps any run of seats in one patch, whatever the size of the chamber", () => {
    assert(
      property(integer({ min: 2, max: 750 }), (size) => {
        const { places } = seatingOf(size);
        const reach = 1.75 * median(nearestDistances(places));
        const steps = places
          .slice(1)
          .map((place, index) => distance(place, places[index] ?? place));
        expect(Math.max(...steps)).toBeLessThanOrEqual(reach);
      }),
      { numRuns: 40, examples: [[2], [5], [13], [14], [20], [45], [76]] },
    );
  });

  it.each([
    [21, 11],
    [41, 21],
    [100, 51],
    [480, 241],
  ])("divides %i seats by a line that has %i of them before it", (size, count) => {
    const seating = seatingOf(size);
    const angle = dividingAngle(seating, count);
    const turns = seating.places.map(({ x, y }) => 1 - Math.atan2(y, x) / Math.PI);
    // Seats in the middle of a row of odd length stand on the line itself.
    expect(turns.filter((turn) => turn < angle - 1e-9).length).toBeLessThanOrEqual(count);
    expect(turns.filter((turn) => turn <= angle + 1e-9).length).toBeGreaterThanOrEqual(count);
    expect(angle).toBeGreaterThanOrEqual(0.5);
    expect(angle).toBeLessThan(0.55);
  });

  it("has all seats before a line at its end, and none before one at its beginning", () => {
    const seating = seatingOf(21);
    expect(dividingAngle(seating, 21)).toBe(1);
    expect(dividingAngle(seating, 0)).toBe(0);
    // Halfway between the last seat before it and the first behind: two rows of the smallest chambers.
    expect(
      dividingAngle(
        {
          places: [
            { x: -1, y: 0 },
            { x: 1, y: 0 },
          ],
          spacing: 2,
        },
        1,
      ),
    ).toBe(0.5);
  });

  it("seats one in the middle, and two at the ends of one row", () => {
    const [one] = seatingOf(1).places;
    expect(one?.x).toBeCloseTo(0);
    expect(one?.y).toBeCloseTo(0.8);
    expect(seatingOf(2).places.map(({ x }) => Math.sign(x))).toEqual([-1, 1]);
  });
});
