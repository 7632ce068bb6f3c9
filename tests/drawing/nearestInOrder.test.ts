import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestInOrder } from "#drawing/nearestInOrder.ts";

const wishes = (...wanted: readonly number[]) => wanted.map((one) => ({ wanted: one, weight: 1 }));

describe("places in order", () => {
  it("are the wishes where these never rise", () => {
    expect(nearestInOrder(wishes(5, 5, 3, -1))).toEqual([5, 5, 3, -1]);
    expect(nearestInOrder([])).toEqual([]);
  });

  it("meet in the middle where they would cross, and take along who is then in the way", () => {
    expect(nearestInOrder(wishes(1, 3))).toEqual([2, 2]);
    // 4, then 1 and 5 would meet at 3; 3 and 3 are below 4.
    expect(nearestInOrder(wishes(4, 1, 5))).toEqual([4, 3, 3]);
    expect(nearestInOrder(wishes(2, 1, 6))).toEqual([3, 3, 3]);
  });

  it("hardly move what weighs much", () => {
    const [first, second] = nearestInOrder([
      { wanted: 0, weight: 1 },
      { wanted: 10, weight: 999 },
    ]);
    expect(first).toBe(second);
    expect(first).toBeCloseTo(9.99);
  });

  it("are as near to the wishes as any others in order", () => {
    const some = record({
      wanted: integer({ min: -20, max: 20 }),
      weight: integer({ min: 1, max: 9 }),
    });
    assert(
      property(
        array(some, { minLength: 1, maxLength: 6 }),
        array(integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 }),
        (asked, other) => {
          const cost = (at: readonly number[]) =>
            asked.reduce(
              (sum, { wanted, weight }, index) => sum + weight * (wanted - (at[index] ?? 0)) ** 2,
              0,
            );
          const places = nearestInOrder(asked);
          expect(places).toHaveLength(asked.length);
          expect(
            places.every((place, index) => index === 0 || place <= (places[index - 1] ?? 0)),
          ).toBe(true);
          expect(cost(places)).toBeLessThanOrEqual(cost(other.toSorted((a, b) => b - a)) + 1e-9);
        },
      ),
    );
  });
});
