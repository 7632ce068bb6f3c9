import { describe, expect, it } from "vitest";
import { chamberGame } from "#engine/chamberGame.ts";
import { describe as describeCoalition } from "#engine/description.ts";
import { powerStanding } from "#engine/powerStanding.ts";
import { chamberFrom, lakeland } from "#tests/parliaments.ts";

describe("the game of a chamber", () => {
  it("has its listed lists as players, and the line with nobody abstaining", () => {
    expect(chamberGame(chamberFrom(lakeland, "report"), { kind: "plurality" })).toEqual({
      quota: 11,
      weights: [6, 4, 3, 3],
    });
  });
});

describe("a player's standing", () => {
  it("has its part of the minimal winning coalitions, and their number", () => {
    // The first two win together, or the first with both others.
    const { minimal, players } = powerStanding({ quota: 5, weights: [3, 2, 1, 1, 0] });
    expect(minimal).toBe(2n);
    expect(players.map((one) => [one.minimal, one.minimalShare, one.kind])).toEqual([
      [2n, 1, "veto"],
      [1n, 0.5, null],
      [1n, 0.5, null],
      [1n, 0.5, null],
      [0n, 0, "dummy"],
    ]);
    const nobody = powerStanding({ quota: 9, weights: [3, 2] });
    expect([nobody.minimal, nobody.players.map(({ minimalShare }) => minimalShare)]).toEqual([
      0n,
      [0, 0],
    ]);
  });
});

describe("a coalition described", () => {
  it("names its critical members in the order of the players", () => {
    expect(describeCoalition({ quota: 5, weights: [3, 2, 2] }, [2, 0]).critical).toEqual([0, 2]);
  });
});
