import { describe, expect, it } from "vitest";
import { chamberGame } from "#engine/chamberGame.ts";
import { chamberFrom, lakeland } from "#tests/parliaments.ts";

describe("the game of a chamber", () => {
  it("has its listed lists as players, and the line with nobody abstaining", () => {
    expect(chamberGame(chamberFrom(lakeland, "report"), { kind: "plurality" })).toEqual({
      quota: 11,
      weights: [6, 4, 3, 3],
    });
  });
});
