import { describe, expect, it } from "vitest";
import { gameProblem } from "#engine/game.ts";
import { referenceReport } from "#engine/referenceReport.ts";
import { readGames } from "#formats/gameJson.ts";
import { referenceCases } from "./referenceCases.ts";

describe.each(referenceCases)("the report on $name", ({ game, expected }) => {
  it("agrees with the reference in everything that the reference answers", () => {
    const { ternary: _, ...answered } = { ternary: null, ...expected };
    expect(referenceReport(game)).toMatchObject(answered);
  });
});

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
      { quota: 1, weights: [4_000_000, 4_000_000] },
      { kind: "total", value: 8_000_000 },
    ],
  ])("is refused with the player and value meant: %j", (game, problem) => {
    expect(gameProblem(game)).toMatchObject(problem);
  });

  it("is refused with its place when it is no game at all", () => {
    expect(readGames(null).ok).toBe(false);
    expect(readGames({ quota: 1, weights: [-1] })).toEqual({
      ok: false,
      problems: [{ place: "weights.0", message: "must not be negative" }],
    });
    expect(readGames([{ quota: 1, weights: [1] }]).ok).toBe(true);
  });
});
