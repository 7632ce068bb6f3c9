import { describe, expect, it } from "vitest";
import type { Rim, RimArc } from "#drawing/rim.ts";
import { rimLabels } from "#drawing/rimLabels.ts";

/** A circle of 100 with the line in the middle and its number above; type of 10, lines 13.2 high. */
const rim: Rim = {
  radius: 100,
  reach: 200,
  above: 150,
  below: 10,
  em: 10,
  number: { x: 0, y: 130, width: 20, height: 10 },
  turn: 0.5,
};
/** The line at 126 degrees, with its number beside the middle. */
const beside: Rim = { ...rim, number: { x: 60, y: 90, width: 20, height: 10 }, turn: 0.7 };

const arc = (from: number, to: number, told: Partial<RimArc> = {}): RimArc => ({
  id: "elm",
  from,
  to,
  isIn: false,
  seats: 20,
  forms: [[40]],
  ...told,
});
const sine = (degrees: number) => 100 * Math.sin((degrees / 180) * Math.PI);
const close = (value: number): unknown => expect.closeTo(value, 6);

describe("a name at the rim, in numbers worked out by hand", () => {
  it("stands where the middle of its arc meets the circle, on either side", () => {
    const there = { id: "elm", y: close(sine(45)), form: 0, leaderTo: null };
    expect(rimLabels([arc(0.2, 0.3)], rim)).toEqual([
      { ...there, x: close(-sine(45)), side: "start" },
    ]);
    expect(rimLabels([arc(0.7, 0.8)], rim)).toEqual([
      { ...there, x: close(sine(45)), side: "end" },
    ]);
  });

  it("keeps clear of a number over the middle by 7.1 beside the half of it", () => {
    const [label] = rimLabels([arc(0.4, 0.5)], rim);
    expect(label).toMatchObject({ x: close(-17.1), y: close(sine(81)) });
    const [other] = rimLabels([arc(0.5, 0.6)], rim);
    expect(other).toMatchObject({ x: close(17.1), y: close(sine(81)) });
  });

  it("is on the circle with its lowest line", () => {
    const [label] = rimLabels([arc(0.2, 0.3, { forms: [[40, 30]] })], rim);
    const lowest = sine(45) - 6.6;
    expect(label).toMatchObject({
      x: close(-Math.sqrt(100 ** 2 - lowest ** 2)),
      y: close(sine(45)),
    });
  });

  it("stands under a number beside the middle as if that were not there", () => {
    expect(rimLabels([arc(0.75, 0.85)], beside)).toMatchObject([
      { x: close(sine(54)), y: close(sine(36)), leaderTo: null },
    ]);
    expect(rimLabels([arc(0.35, 0.45)], beside)).toMatchObject([
      { x: close(-sine(18)), y: close(sine(72)), side: "start" },
    ]);
  });

  it("stands beyond such a number where that is level with it, with a line to its arc", () => {
    // The number ends at 70; the arc's middle is at 45.4 from the middle, and ends at a turn of 0.7.
    expect(rimLabels([arc(0.6, 0.7)], beside)).toMatchObject([
      { x: close(77.1), y: close(sine(63)), side: "end", leaderTo: close(0.675) },
    ]);
  });

  it("is pushed down by the number above it, and up by the base", () => {
    // From 90, half of the number and half of a line are 11.6.
    expect(rimLabels([arc(0.7, 0.72)], beside)[0]?.y).toBeCloseTo(78.4, 4);
    // Half of a line is 6.6.
    const [low] = rimLabels([arc(0, 0.02)], { ...rim, below: 5 });
    expect(low).toMatchObject({ y: close(sine(1.8)) });
    const [lifted] = rimLabels([arc(0, 0.02)], { ...rim, below: 0 });
    expect(lifted).toMatchObject({ y: close(6.6) });
  });

  it("is left out with the fewest seats where the height holds one less", () => {
    const two = [arc(0, 0.1, { id: "elm", seats: 21 }), arc(0.1, 0.2, { id: "fir", seats: 20 })];
    const ids = (above: number) => rimLabels(two, { ...rim, above, below: 5 }).map(({ id }) => id);
    expect(ids(150)).toEqual(["fir", "elm"]);
    // Two lines take 26.4, and five are below the base.
    expect(ids(24)).toEqual(["fir", "elm"]);
    expect(ids(21)).toEqual(["elm"]);
  });

  it("is parted by a number over the middle, and pushed away by one that is not", () => {
    const numberAt = (x: number): Rim => ({
      ...beside,
      number: { ...beside.number, x },
      turn: 0.55,
    });
    // 17.1 is the farthest that a number of 20 is over the middle.
    expect(rimLabels([arc(0.5, 0.6)], numberAt(12))).toMatchObject([
      { x: close(29.1), y: close(sine(81)) },
    ]);
    const [pushed] = rimLabels([arc(0.5, 0.6)], numberAt(20));
    expect(pushed?.x).toBeCloseTo(5, 4);
    expect(pushed?.y).toBeCloseTo(101.6, 4);
    // On the other side five are kept from the middle, where the circle leaves more.
    expect(rimLabels([arc(0.45, 0.5)], beside)).toMatchObject([{ x: close(-sine(4.5)) }]);
  });

  it("stands with another beyond a number that would leave room for one, but on the circle below", () => {
    const two = [arc(0.6, 0.7, { id: "fir" }), arc(0.7, 0.74)];
    // They would be at 89.1 and 77.1, and are a line apart.
    const middle = (sine(63) + sine(50.4)) / 2;
    const low = middle - 6.6;
    expect(rimLabels(two, beside)).toMatchObject([
      { id: "fir", x: close(77.1), y: close(middle + 6.6) },
      { id: "elm", x: close(Math.sqrt(100 ** 2 - low ** 2)), y: close(low) },
    ]);
  });

  it("has a line to its arc where it is both beyond it and far from its middle", () => {
    // Pushed by half of a line, five degrees along the circle: less than 19.
    const near = rimLabels([arc(0.25, 0.26), arc(0.26, 0.27, { id: "fir" })], rim);
    expect(near.map(({ leaderTo }) => leaderTo)).toEqual([null, null]);
    // 57.1 from the middle instead of 30.9, over an arc that begins at 58.8.
    const wide = { ...rim, number: { x: 0, y: 98, width: 100, height: 10 } };
    expect(rimLabels([arc(0.3, 0.5)], wide)).toMatchObject([{ x: close(-57.1), leaderTo: null }]);
  });
});
