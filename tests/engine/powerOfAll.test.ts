import { describe, expect, it } from "vitest";
import { powerOfAll } from "#engine/powerOfAll.ts";

describe("the power of a player", () => {
  it("has its part of the minimal winning coalitions, and their number", () => {
    // The first two win together, or the first with both others.
    const { minimal, players } = powerOfAll({ quota: 5, weights: [3, 2, 1, 1, 0] });
    expect(minimal).toBe(2n);
    expect(players.map((one) => [one.minimal, one.minimalShare, one.kind])).toEqual([
      [2n, 1, "veto"],
      [1n, 0.5, null],
      [1n, 0.5, null],
      [1n, 0.5, null],
      [0n, 0, "dummy"],
    ]);
    const nobody = powerOfAll({ quota: 9, weights: [3, 2] });
    expect([nobody.minimal, nobody.players.map(({ minimalShare }) => minimalShare)]).toEqual([
      0n,
      [0, 0],
    ]);
  });
});
