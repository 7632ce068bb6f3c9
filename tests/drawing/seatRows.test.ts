import { array, assert, integer, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { dealt, seatRings } from "#drawing/seatRows.ts";

const seatsOf = (size: number) => seatRings(size).rings.map(({ seats }) => seats);

describe("the rows of a chamber", () => {
  // Reviewed by eye once; whoever changes how seats are dealt looks at the pictures again.
  it.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [4, [4]],
    [5, [5]],
    // The most in one row.
    [8, [8]],
    [9, [3, 6]],
    [11, [3, 8]],
    [25, [5, 8, 12]],
    [51, [8, 11, 14, 18]],
    [100, [13, 17, 20, 23, 27]],
    [480, [27, 31, 34, 37, 40, 44, 47, 50, 53, 57, 60]],
  ])("of %i hold %j seats", (size, seats) => {
    expect(seatsOf(size)).toEqual(seats);
  });

  it("have the outermost at 1 and the innermost below half of it, or one row of 0.8", () => {
    expect(seatRings(3).rings[0]?.radius).toBe(0.8);
    const { rings } = seatRings(480);
    expect(rings.at(-1)?.radius).toBeCloseTo(1);
    expect(rings[0]?.radius).toBeGreaterThanOrEqual(0.42);
    expect(rings[0]?.radius).toBeLessThanOrEqual(0.48);
    const gaps = rings.slice(1).map(({ radius }, row) => radius - (rings[row]?.radius ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-9);
  });

  it("begin further in where they are few, to be as far apart as seats", () => {
    // 9 and 60 seats by hand: 3 and 6 within 0.38, the furthest out at which rows are 0.62 apart and
    // the six 2 sin 18° = 0.618; and one of the radii that many have.
    expect(seatRings(9).rings[0]?.radius).toBe(0.38);
    expect(seatRings(9).spacing).toBeCloseTo(2 * 0.38 * Math.sin(Math.PI / 4));
    expect(seatRings(59).rings[0]?.radius).toBeLessThanOrEqual(0.41);
    expect(seatRings(60).rings[0]?.radius).toBeGreaterThanOrEqual(0.42);
  });

  it("have a distance also where somebody sits alone", () => {
    expect(seatRings(1)).toMatchObject({ rings: [{ radius: 0.8, seats: 1 }], spacing: 1 });
  });

  it("take few seats one by one, beginning in the last", () => {
    expect(dealt([1, 2, 3], 0)).toEqual([0, 0, 0]);
    expect(dealt([1, 2, 3], 2)).toEqual([0, 1, 1]);
    expect(dealt([1, 2, 3], 4)).toEqual([1, 1, 2]);
    expect(dealt([1, 2, 3], 12)).toEqual([2, 4, 6]);
  });

  it("have what they would have if all seats were dealt one by one", () => {
    const rows = array(integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 });
    assert(
      property(rows, nat({ max: 400 }), (lengths, more) => {
        const expected = lengths.map(() => 1);
        const gap = (row: number) => (lengths[row] ?? 0) / (expected[row] ?? 1);
        for (let seat = 0; seat < more; seat += 1) {
          const widest = Math.max(...lengths.map((_, row) => gap(row)));
          const row = lengths.findIndex((_, one) => gap(one) === widest);
          expected[row] = (expected[row] ?? 0) + 1;
        }
        expect(dealt(lengths, lengths.length + more)).toEqual(expected);
      }),
    );
  });

  it("tell the smallest distance between two seats in them", () => {
    for (const size of [5, 25, 51, 100, 480]) {
      const { rings, spacing } = seatRings(size);
      const places = rings.flatMap(({ radius, seats }) =>
        Array.from({ length: seats }, (_, seat) => {
          const angle = (Math.PI * seat) / (seats - 1);
          return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
        }),
      );
      const nearest = places.map((place) =>
        Math.min(
          ...places
            .filter((other) => other !== place)
            .map((other) => Math.hypot(place.x - other.x, place.y - other.y)),
        ),
      );
      expect(Math.min(...nearest)).toBeCloseTo(spacing, 6);
    }
  });
});
