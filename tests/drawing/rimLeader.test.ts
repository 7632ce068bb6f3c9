import { describe, expect, it } from "vitest";
import type { Rim, RimLabel } from "#drawing/rim.ts";
import { rimLeader } from "#drawing/rimLeader.ts";

const rim: Rim = {
  radius: 100,
  reach: 200,
  above: 130,
  below: 10,
  em: 10,
  number: { x: 0, y: 120, width: 30, height: 10 },
  turn: 0.5,
};

const label = (change: Partial<RimLabel>): RimLabel => ({
  id: "larch",
  x: 20,
  y: 115,
  side: "end",
  form: 0,
  leaderTo: 0.7,
  ...change,
});

describe("the line from a label to its arc", () => {
  it("is there only if the label needs one", () => {
    expect(rimLeader(label({ leaderTo: null }), [60], rim)).toBeNull();
  });

  it("begins at the inner end of a label whose arc is towards the middle", () => {
    const leader = rimLeader(label({ x: 80, y: 70, leaderTo: 0.6 }), [60], rim);
    expect(leader?.from).toEqual({ x: 80, y: 70 });
    expect(Math.hypot(leader?.to.x ?? 0, leader?.to.y ?? 0)).toBeCloseTo(97);
  });

  it.each([
    ["end", 0.7, 1],
    ["start", 0.3, -1],
  ] as const)("begins below a label that stands over its arc: %s", (side, leaderTo, sign) => {
    const leader = rimLeader(label({ side, leaderTo, x: sign * 20 }), [60], rim);
    // Straight down from below the words, instead of through them.
    expect(leader?.from.x).toBeCloseTo(leader?.to.x ?? 0);
    expect(leader?.from.y).toBeCloseTo(115 - 6.6);
    // Two lines, and an arc beyond their end.
    const far = rimLeader(label({ side, leaderTo, x: sign * 20 }), [30, 25], rim);
    expect(far?.from.x).toBeCloseTo(sign * 50);
    expect(far?.from.y).toBeCloseTo(115 - 13.2);
  });
});
