import { describe, expect, it } from "vitest";
import { fraction, sumOfFractions, written } from "#engine/fraction.ts";
import { johnstonPower } from "#engine/johnston.ts";
import { minimalWinning } from "#engine/minimalWinning.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";

/** Coalitions by number of members and weight: in big integers, one player after the other. */
function countsBySize(weights: readonly number[]): readonly (readonly bigint[])[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map(() => Array.from({ length: total + 1 }, () => 0n));
  counts.push(Array.from({ length: total + 1 }, () => 0n));
  const first = counts[0];
  if (first !== undefined) first[0] = 1n;
  for (const weight of weights) {
    for (let size = weights.length; size > 0; size -= 1) {
      const [row = [], before = []] = [counts[size], counts[size - 1]];
      for (let seats = total; seats >= weight; seats -= 1) {
        row[seats] = (row[seats] ?? 0n) + (before[seats - weight] ?? 0n);
      }
    }
  }
  return counts;
}

function inWindow(weights: readonly number[], from: number, to: number): bigint {
  return countsBySize(weights)
    .flatMap((row) => row.slice(Math.max(0, from), Math.max(0, to + 1)))
    .reduce((sum, count) => sum + count, 0n);
}

const factorial = (number: number): bigint =>
  number <= 1 ? 1n : BigInt(number) * factorial(number - 1);

// Seventy lists of ten sizes, none of which is most of the chamber: 295 seats.
const weights = Array.from({ length: 70 }, (_, list) => 1 + ((7 * list) % 10)).toSorted(
  (a, b) => a - b,
);
const total = weights.reduce((sum, weight) => sum + weight, 0);

describe.each([
  ["a majority", Math.floor(total / 2) + 1],
  ["two thirds", Math.ceil((2 * total) / 3)],
  ["a third", Math.ceil(total / 3)],
])("seventy lists that need %s", (_, quota) => {
  const game = { quota, weights };
  const power = powerIndices(game);

  it("have the winning coalitions and swings that big integers count", () => {
    expect(power.winning).toBe(inWindow(weights, quota, total));
    for (const player of [0, 33, 69]) {
      const others = weights.toSpliced(player, 1);
      const own = weights[player] ?? 0;
      expect(power.players[player]?.swings).toBe(inWindow(others, quota - own, quota - 1));
    }
  });

  it("have the Shapley–Shubik index that big integers count", () => {
    const all = factorial(weights.length);
    for (const player of [0, 69]) {
      const own = weights[player] ?? 0;
      const orders = countsBySize(weights.toSpliced(player, 1)).reduce((sum, row, before) => {
        const swings = row.slice(quota - own, quota).reduce((whole, count) => whole + count, 0n);
        return sum + swings * factorial(before) * factorial(weights.length - 1 - before);
      }, 0n);
      const shapley = power.players[player]?.shapley ?? fraction(0n, 1n);
      expect(written(shapley)).toBe(written(fraction(orders, all)));
    }
  });

  it("have the minimal winning coalitions that big integers count", () => {
    // Each at its lightest member, equals in the order of the list.
    const count = weights.reduce(
      (sum, own, player) => sum + inWindow(weights.slice(player + 1), quota - own, quota - 1),
      0n,
    );
    expect(minimalWinningCount(game)).toBe(count);
    const minimal = minimalWinning(game);
    expect(minimal.count).toBe(count);
    const memberships = minimal.bySize.reduce((sum, one, size) => sum + one * BigInt(size), 0n);
    const counted = minimal.containing.flat().reduce((sum, one) => sum + one, 0n);
    expect(counted).toBe(memberships);
  });

  it("share one among the critical members of every coalition that has any", () => {
    // A coalition has critical members when its heaviest is one.
    const sizes = [...new Set(weights)];
    const vulnerable = sizes.reduce((sum, size) => {
      const upTo = weights.filter((weight) => weight <= size);
      const below = weights.filter((weight) => weight < size);
      const last = quota + size - 1;
      return sum + inWindow(upTo, quota, last) - inWindow(below, quota, last);
    }, 0n);
    expect(written(johnstonPower(game).raw.reduce(sumOfFractions))).toBe(String(vulnerable));
  });
});

describe("fifty-three lists that all are needed", () => {
  it("make one coalition", () => {
    const all = Array.from({ length: 53 }, (_, list) => 1 + (list % 2));
    const game = { quota: 79, weights: all };
    expect(all.reduce((sum, weight) => sum + weight, 0)).toBe(79);
    const { count, bySize, containing } = minimalWinning(game);
    expect([count, bySize[53], containing[52]?.[53]]).toEqual([1n, 1n, 1n]);
    expect(powerIndices(game).players.map(({ swings }) => swings)).toEqual(all.map(() => 1n));
  });
});
