import { describe, expect, it } from "vitest";
import { describe as describeCoalition } from "#engine/description.ts";

describe("a coalition described", () => {
  const game = { quota: 5, weights: [3, 2, 2] };

  it("names its critical members in the order of the players", () => {
    expect(describeCoalition(game, [2, 0]).critical).toEqual([0, 2]);
  });

  it("has seats, and a surplus if it wins", () => {
    expect(describeCoalition(game, [0, 1])).toEqual({
      seats: 5,
      wins: true,
      surplus: 0,
      critical: [0, 1],
      minimal: true,
      blocks: true,
      pivots: [],
      abstainSeatsNeeded: 0,
    });
    expect(describeCoalition(game, [0, 1, 2])).toMatchObject({ critical: [0], minimal: false });
  });

  it("that loses may block, and says who would make it win and how many must abstain", () => {
    expect(describeCoalition(game, [0])).toEqual({
      seats: 3,
      wins: false,
      surplus: -2,
      critical: [],
      minimal: false,
      blocks: true,
      pivots: [1, 2],
      abstainSeatsNeeded: 2,
    });
    expect(describeCoalition(game, [1])).toMatchObject({ blocks: false, pivots: [0] });
    expect(describeCoalition(game, [])).toMatchObject({ minimal: false, pivots: [] });
  });

  it("is the same however often it names a player", () => {
    expect(describeCoalition(game, [0, 1, 0])).toEqual(describeCoalition(game, [0, 1]));
    expect(describeCoalition(game, [0, 0])).toMatchObject({ seats: 3, wins: false });
  });

  it.each([3, -1, 0.5])("cannot name player %d where there are three", (player) => {
    expect(() => describeCoalition(game, [0, player])).toThrow(`there is no player ${player}`);
  });
});
