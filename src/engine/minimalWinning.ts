import { createSums, settle, type CoalitionTable } from "./coalitionTable.ts";
import { fraction, sumOfFractions, type Fraction } from "./fraction.ts";
import {
  inLargestUnits,
  largestSize,
  totalWeight,
  weightClasses,
  type Game,
  type WeightClass,
} from "./game.ts";
import { isListed, listCoalitions } from "./listedCoalitions.ts";
import { createSizeCounts, waysToChoose, type SizeCounts } from "./sizeCounts.ts";
import { eachWithin, eachWithout } from "./tableWindow.ts";
import { addPlayerBySize } from "./tableEntry.ts";

/** How many minimal winning coalitions there are and who is in them, exact, none of them listed. */
export interface MinimalWinning {
  readonly count: bigint;
  /** By number of members, from 0. */
  readonly bySize: readonly bigint[];
  /** Per player, in the order of the weights: those that contain the player, by number of members. */
  readonly containing: readonly (readonly bigint[])[];
}

/**
 * Minimal winning coalitions by size and by member. Each is counted at the class of its lightest
 * members: t of these, and a set of heavier players whose weight leaves room for exactly t.
 */
export function minimalWinning(original: Game): MinimalWinning {
  const game = inLargestUnits(original);
  return isListed(game) ? listedMinimal(game) : countedMinimal(game);
}

function listedMinimal(game: Game): MinimalWinning {
  const { minimal, classes } = listCoalitions(game);
  return gathered(game, minimal, new Map(classes.map((one) => [one.weight, one.minimal])));
}

function countedMinimal(game: Game): MinimalWinning {
  const { quota, weights } = game;
  const classes = weightClasses(weights);
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const isContested = quota > 0 && quota <= totalWeight(weights);
  const heavier = classes.slice(0, -1);
  const width = isContested ? quota : 1;
  const table = createSums({ width, players, rowCount: largestSize(heavier, width) + 1 });
  const all = createSizeCounts(players, table.limbs);
  const containing = classes.map(() => createSizeCounts(players, table.limbs));
  for (const [index, { weight, count }] of isContested ? classes.entries() : []) {
    countAt({ table, quota, classes: classes.slice(0, index + 1) }, all, containing);
    // Nobody is lighter than the last class: no coalition is counted after it.
    if (index === classes.length - 1) break;
    for (let player = 0; player < count; player += 1) addPlayerBySize(table, weight);
    settle(table);
  }
  const bySize = [...all.values()];
  // Where nobody is needed only the empty coalition has nobody to spare.
  if (quota <= 0) bySize[0] = 1n;
  const byWeight = classes.map(
    ({ weight }, at) => [weight, containing[at]?.values() ?? []] as const,
  );
  return gathered(game, bySize, new Map(byWeight));
}

function gathered(
  { weights }: Game,
  bySize: readonly bigint[],
  byWeight: ReadonlyMap<number, readonly bigint[]>,
): MinimalWinning {
  const none = bySize.map(() => 0n);
  return {
    count: bySize.reduce((sum, one) => sum + one, 0n),
    bySize,
    containing: weights.map((weight) => byWeight.get(weight) ?? none),
  };
}

/** The coalitions whose lightest members are of the last of the classes, the table holding the others. */
interface Stage {
  readonly table: CoalitionTable;
  readonly quota: number;
  readonly classes: readonly WeightClass[];
}

function countAt(
  { table, quota, classes }: Stage,
  all: SizeCounts,
  containing: readonly SizeCounts[],
): void {
  const { weight, count } = classes.at(-1) as WeightClass;
  const ways = waysToChoose(count);
  const waysWithOne = waysToChoose(count - 1);
  for (let taken = 1; taken <= count; taken += 1) {
    // Heavier players may weigh more than `last - weight` and up to `last`: enough with all t, not with one less.
    const last = quota - 1 - (taken - 1) * weight;
    if (last < 0) return;
    const window = { lower: last - weight, upper: last };
    eachWithin(table, window, (others, counted) => {
      all.add(others + taken, ways(taken), counted);
      containing[classes.length - 1]?.add(others + taken, waysWithOne(taken - 1), counted);
    });
    for (let heavier = 0; heavier < classes.length - 1; heavier += 1) {
      const heavy = classes[heavier]?.weight ?? 0;
      // With one given heavy player: those without it that leave room for exactly its weight.
      const room = { lower: window.lower - heavy, upper: window.upper - heavy };
      eachWithout(table, { weight: heavy, window: room }, (others, counted) => {
        containing[heavier]?.add(others + 1 + taken, ways(taken), counted);
      });
    }
  }
}

/** Holler's public good index: a player's part of all memberships (Holler 1982). */
export function publicGoodIndex({ containing }: MinimalWinning): readonly Fraction[] {
  const memberships = containing.map((counts) => counts.reduce((sum, one) => sum + one, 0n));
  const all = memberships.reduce((sum, one) => sum + one, 0n);
  return memberships.map((own) => fraction(own, all === 0n ? 1n : all));
}

/** Deegan and Packel's index: every minimal winning coalition shares equally (1978). */
export function deeganPackelIndex({ count, containing }: MinimalWinning): readonly Fraction[] {
  const all = count === 0n ? 1n : count;
  return containing.map((counts) =>
    counts.reduce<Fraction>(
      (sum, own, size) =>
        own === 0n ? sum : sumOfFractions(sum, fraction(own, all * BigInt(size))),
      fraction(0n, 1n),
    ),
  );
}
