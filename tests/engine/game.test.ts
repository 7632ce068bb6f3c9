import { describe, expect, it } from "vitest";
import { gameProblem } from "#engine/game.ts";

describe("a game that cannot be counted", () => {
  it.each([
    [{ quota: 1, weights: [] }, { kind: "no-players" }],
    [
      { quota: 1.5, weights: [1] },
      { kind: "quota", value: 1.5 },
    ],
    [
      { quota: 1, weights: [1, -1] },
      { kind: "weight", player: 1, value: -1 },
    ],
    [
      { quota: 1, weights: [0.5] },
      { kind: "weight", player: 0 },
    ],
    [
      { quota: 1, weights: [2 ** 53] },
      { kind: "weight", player: 0 },
    ],
    [
      { quota: 1, weights: [2 ** 53 - 2, 2] },
      { kind: "total", value: 2 ** 53 },
    ],
  ])("is refused with the player and value meant: %j", (game, problem) => {
    expect(gameProblem(game)).toMatchObject(problem);
  });
});
