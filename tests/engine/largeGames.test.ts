import { describe, expect, it } from "vitest";
import { written } from "#engine/fraction.ts";
import { gameProblem, inLargestUnits } from "#engine/game.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { minimalWinning } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";

/** Ways to choose so many of so many. */
function ways(from: number, chosen: number): bigint {
  let count = 1n;
  for (let step = 1; step <= chosen; step += 1) {
    count = (count * BigInt(from - step + 1)) / BigInt(step);
  }
  return count;
}

describe("1,200 single members", () => {
  const game = { quota: 601, weights: Array.from({ length: 1200 }, () => 1) };

  it("are equal in every index, and counted by binomials", () => {
    const { players, winning } = powerIndices(game);
    expect(players[1199]?.swings).toBe(ways(1199, 600));
    // Of all coalitions half of those that are not even win.
    expect(winning).toBe((2n ** 1200n - ways(1200, 600)) / 2n);
    expect(written(players[0]?.shapley ?? { numerator: 0n, denominator: 1n })).toBe("1/1200");
    expect(minimalWinningCount(game)).toBe(ways(1200, 601));
    const { count, containing } = minimalWinning(game);
    expect(count).toBe(ways(1200, 601));
    expect(containing[7]?.[601]).toBe(ways(1199, 600));
    expect(written(johnstonPower(game).index[0] ?? { numerator: 0n, denominator: 1n })).toBe(
      "1/1200",
    );
  });
});

describe("sixty members and three parties", () => {
  // A crowd of equals is entered at once; the parties then one by one.
  const singles = Array.from({ length: 60 }, () => 1);
  const game = { quota: 50, weights: [...singles, 20, 15, 5] };

  it("have the swings that choosing the crowd by hand gives", () => {
    const parties = [20, 15, 5];
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
      parties.filter((_, party) => (bits >> party) & 1).reduce((sum, seats) => sum + seats, 0),
    );
    const upTo = (from: number, most: number) => {
      let sum = 0n;
      for (let chosen = 0; chosen <= most; chosen += 1) sum += ways(from, chosen);
      return sum;
    };
    const losing = around.reduce((sum, seats) => sum + upTo(60, 49 - seats), 0n);
    const { winning, players } = powerIndices(game);
    expect(winning).toBe(2n ** 63n - losing);
    const single = around.reduce((sum, seats) => sum + ways(59, 49 - seats), 0n);
    expect(players[0]?.swings).toBe(single);
    const withoutLargest = [0, 15, 5, 20];
    const largest = withoutLargest.reduce(
      (sum, seats) => sum + upTo(60, 49 - seats) - upTo(60, 29 - seats),
      0n,
    );
    expect(players[60]?.swings).toBe(largest);
  });
});

describe("players whose weights are votes", () => {
  // As the weights 3, 2, 2, 1, 1 with 5 to reach, but that nothing divides them.
  const small = { quota: 5, weights: [3, 2, 2, 1, 1, 0] };
  const large = {
    quota: 5_000_000,
    weights: [3_000_001, 2_000_003, 2_000_001, 1_000_001, 1_000_001, 0],
  };

  it("are listed, with the same answers", () => {
    expect(inLargestUnits(large)).toEqual(large);
    const sizes = (game: typeof small) => ({
      power: powerIndices(game),
      minimal: minimalWinning(game).containing.map((counts) => counts.map(String)),
      count: minimalWinningCount(game),
      johnston: johnstonPower(game).index.map(written),
    });
    const [listed, counted] = [sizes(large), sizes(small)];
    expect(listed.power.winning).toBe(counted.power.winning);
    expect(listed.power.players.map(({ swings }) => swings)).toEqual(
      counted.power.players.map(({ swings }) => swings),
    );
    expect(listed.power.players.map(({ shapley }) => written(shapley))).toEqual(
      counted.power.players.map(({ shapley }) => written(shapley)),
    );
    expect(listed.minimal).toEqual(counted.minimal);
    expect(listed.count).toBe(counted.count);
    expect(listed.johnston).toEqual(counted.johnston);
  });

  it("win by reaching the quota exactly, and are spare when they are not needed for it", () => {
    const game = { quota: 300_001, weights: [200_001, 100_000, 100_000] };
    const { winning, players } = powerIndices(game);
    expect(winning).toBe(3n);
    expect(players.map(({ swings }) => swings)).toEqual([3n, 1n, 1n]);
    expect(minimalWinning(game).bySize).toEqual([0n, 0n, 2n, 0n]);
    expect(johnstonPower(game).raw.map(written)).toEqual(["2", "1/2", "1/2"]);
  });

  it("all win where nothing is needed, and nobody decides", () => {
    const game = { quota: 0, weights: [200_001, 100_000, 100_000] };
    expect(powerIndices(game).winning).toBe(8n);
    expect(powerIndices(game).totalSwings).toBe(0n);
    expect(minimalWinningCount(game)).toBe(1n);
    expect(minimalWinning(game).bySize[0]).toBe(1n);
  });

  it("are too many to be listed or counted beyond twenty, those without any apart", () => {
    const votes = (lists: number) => Array.from({ length: lists }, (_, list) => 9_000_001 + list);
    expect(gameProblem({ quota: 1, weights: votes(20) })).toBeNull();
    expect(gameProblem({ quota: 1, weights: [...votes(20), 0, 0] })).toBeNull();
    expect(gameProblem({ quota: 1, weights: votes(21) })).toMatchObject({ kind: "total" });
    // 2^27 numbers in a table of one limb, and not one more.
    const seats = (total: number) => [...Array.from({ length: 31 }, () => 1), total - 31];
    expect(gameProblem({ quota: 1, weights: seats(2 ** 22) })).toBeNull();
    expect(gameProblem({ quota: 1, weights: seats(2 ** 22 + 1) })).toMatchObject({ kind: "total" });
  });

  it("are as few as seats where one number divides them all", () => {
    expect(inLargestUnits({ quota: 250_001, weights: [300_000, 200_000, 0] })).toEqual({
      quota: 3,
      weights: [3, 2, 0],
    });
    expect(inLargestUnits({ quota: 2, weights: [0, 0] })).toEqual({ quota: 2, weights: [0, 0] });
  });
});
