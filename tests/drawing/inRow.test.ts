import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { inRow } from "#drawing/inRow.ts";

const row = { from: 0, to: 100 };
const wish = (length: number, middle: number, reach = row) => ({ length, middle, reach });

describe("texts in one row", () => {
  it("stand at their middles where there is room", () => {
    expect(inRow([wish(10, 20), wish(10, 80)], 2)).toEqual([
      { from: 15, to: 25 },
      { from: 75, to: 85 },
    ]);
  });

  it("give way to the next one, and the first that has no room is left out", () => {
    expect(inRow([wish(10, 50), wish(10, 55)], 2)).toEqual([
      { from: 38, to: 48 },
      { from: 50, to: 60 },
    ]);
    const near = { from: 40, to: 62 };
    expect(inRow([wish(10, 50, near), wish(10, 51, near), wish(10, 52, near)], 2)).toEqual([
      { from: 40, to: 50 },
      { from: 52, to: 62 },
      null,
    ]);
  });

  it("are in their order, apart and within reach, whatever they wish", () => {
    const any = record({
      length: integer({ min: 1, max: 40 }),
      middle: integer({ min: 0, max: 100 }),
      from: integer({ min: 0, max: 90 }),
      room: integer({ min: 0, max: 100 }),
    });
    assert(
      property(array(any, { maxLength: 8 }), (wishes) => {
        const asked = wishes.map(({ length, middle, from, room }) =>
          wish(length, middle, { from, to: from + room }),
        );
        const places = inRow(asked, 3);
        let last = -Infinity;
        for (const [index, place] of places.entries()) {
          const { length, reach } = asked[index] ?? wish(0, 0);
          if (place === null) continue;
          expect(place.to - place.from).toBe(length);
          expect(place.from).toBeGreaterThanOrEqual(Math.max(reach.from, last + 3));
          expect(place.to).toBeLessThanOrEqual(reach.to);
          last = place.to;
        }
      }),
    );
  });
});
