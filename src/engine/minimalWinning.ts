import {
  addPlayerBySize,
  cellSum,
  createTable,
  settle,
  type CoalitionTable,
} from "./coalitionTable.ts";
import { fraction, sumOf, type Fraction } from "./fraction.ts";
import { largestSize, totalWeight, weightClasses, type Game, type WeightClass } from "./game.ts";
import { windowWithout, type Window } from "./tableWindow.ts";

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
export function minimalWinning(game: Game): MinimalWinning {
  const { quota, weights } = game;
  const classes = weightClasses(weights);
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const zeros = () => Array.from({ length: players + 1 }, () => 0n);
  const bySize = zeros();
  const containing = new Map(classes.map(({ weight }) => [weight, zeros()]));
  if (quota <= 0) bySize[0] = 1n;
  if (quota > 0 && quota <= totalWeight(weights)) {
    const table = createTable(quota, players, largestSize(classes, quota) + 1);
    for (const [index, lightest] of classes.entries()) {
      countAt({ table, quota, lightest, heavier: classes.slice(0, index) }, bySize, containing);
      for (let player = 0; player < lightest.count; player += 1) {
        addPlayerBySize(table, lightest.weight);
      }
      settle(table);
    }
  }
  return {
    count: bySize.reduce((sum, one) => sum + one, 0n),
    bySize,
    containing: weights.map((weight) => containing.get(weight) ?? zeros()),
  };
}

/** The coalitions whose lightest members are of one class, the table holding the heavier players. */
interface Stage {
  readonly table: CoalitionTable;
  readonly quota: number;
  readonly lightest: WeightClass;
  readonly heavier: readonly WeightClass[];
}

function countAt(stage: Stage, bySize: bigint[], containing: Map<number, bigint[]>): void {
  const { table, quota, lightest, heavier } = stage;
  const { weight, count } = lightest;
  const sizes = Math.min(table.players, table.rows.length - 1);
  let ways = 1n;
  for (let taken = 1; taken <= count; taken += 1) {
    ways = (ways * BigInt(count - taken + 1)) / BigInt(taken);
    // Heavier players may weigh more than `last - weight` and up to `last`: enough with all t, not with one less.
    const last = quota - 1 - (taken - 1) * weight;
    if (last < 0) break;
    const window = { lower: last - weight, upper: last };
    for (let others = 0; others <= sizes; others += 1) {
      const sets = between(table, others, window);
      if (sets === 0n) continue;
      add(bySize, others + taken, ways * sets);
      // Of the chosen ones each of the class is as likely: t in m of the ways contain a given one.
      add(containing.get(weight), others + taken, (ways * sets * BigInt(taken)) / BigInt(count));
    }
    for (const { weight: heavy } of heavier) {
      // With one given heavy player: those without it that leave room for exactly its weight.
      const room = { lower: window.lower - heavy, upper: window.upper - heavy };
      const own = containing.get(heavy);
      windowWithout(table, room, heavy).forEach((sets, others) => {
        if (sets !== 0n) add(own, others + 1 + taken, ways * sets);
      });
    }
  }
}

/** Coalitions in the table of that size in the window. */
function between(table: CoalitionTable, size: number, { lower, upper }: Window): bigint {
  const sum = cellSum(table);
  sum.add(size, upper, 1);
  sum.add(size, lower, -1);
  return sum.value();
}

function add(counts: bigint[] | undefined, size: number, more: bigint): void {
  if (counts !== undefined) counts[size] = (counts[size] ?? 0n) + more;
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
      (sum, own, size) => (own === 0n ? sum : sumOf(sum, fraction(own, all * BigInt(size)))),
      fraction(0n, 1n),
    ),
  );
}
