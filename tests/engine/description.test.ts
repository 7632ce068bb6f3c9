import { describe, expect, it } from "vitest";
import { describe as describeCoalition } from "#engine/description.ts";

describe("a coalition described", () => {
  const game = { quota: 5, weights: [3, 2, 2] };

  it("names its critical members in the order of the players", () => {
    expect(describeCoalition(game, [2, 0]).critical).toEqual([0, 2]);
  });

  it("is the same however often it names a player", () => {
    expect(describeCoalition(game, [0, 1, 0])).toEqual(describeCoalition(game, [0, 1]));
    expect(describeCoalition(game, [0, 0])).toMatchObject({ seats: 3, wins: false });
  });

  it.each([3, -1, 0.5])("cannot name player %d where there are three", (player) => {
    expect(() => describeCoalition(game, [0, player])).toThrow(`there is no player ${player}`);
  });
});
