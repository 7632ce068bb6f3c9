import {
  addPlayer,
  addPlayerBySize,
  cellSum,
  createTable,
  settle,
  type CoalitionTable,
} from "./coalitionTable.ts";
import { largestSize, totalWeight, weightClasses, type Game, type WeightClass } from "./game.ts";
import { windowWithout } from "./tableWindow.ts";

/** Swings of the players of one weight: coalitions that win with such a player and lose without. */
interface ClassSwings {
  readonly weight: number;
  readonly swings: bigint;
  /** By the number of the other members, from 0. */
  readonly bySize: readonly bigint[];
}

/** What every power index is made of, exact. Players of weight zero are not among them. */
export interface SwingCounts {
  /** Players of positive weight. */
  readonly players: number;
  /** Winning coalitions of those players. */
  readonly winning: bigint;
  readonly classes: readonly ClassSwings[];
}

/**
 * Counts winning coalitions and every class's swings by dynamic programming over seats: Brams and
 * Affuso 1976; a player is taken out of the table again by alternating sums (Uno 2012; Kurz,
 * arXiv 1603.01443). A game and its dual have the same swings, so the smaller table is made.
 */
export function swingCounts({ quota, weights }: Game): SwingCounts {
  const classes = weightClasses(weights);
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const total = totalWeight(weights);
  if (quota <= 0 || quota > total) {
    return { players, winning: quota <= 0 ? 2n ** BigInt(players) : 0n, classes: [] };
  }
  const dual = total - quota + 1;
  const width = Math.min(quota, dual);
  const table = tableBySize(classes, width, players);
  const isDual = dual < quota;
  const lighter = totalBelow(table);
  return {
    players,
    // The losing coalitions of the dual game are the winning ones of the game, turned round.
    winning: isDual ? lighter : 2n ** BigInt(players) - lighter,
    classes: classes.map(({ weight }) => classSwings(table, weight, isDual ? players : null)),
  };
}

function tableBySize(classes: readonly WeightClass[], width: number, players: number) {
  const table = createTable(width, players, largestSize(classes, width) + 1);
  for (const { weight, count } of classes) {
    for (let player = 0; player < count; player += 1) addPlayerBySize(table, weight);
  }
  settle(table);
  return table;
}

function totalBelow(table: CoalitionTable): bigint {
  const sum = cellSum(table);
  table.rows.forEach((_, size) => sum.add(size, table.width - 1, 1));
  return sum.value();
}

/** In the dual game a swing with s others is one with all but s others here. */
function classSwings(table: CoalitionTable, weight: number, dualOf: number | null): ClassSwings {
  const last = table.width - 1;
  const bySize = windowWithout(table, { lower: last - weight, upper: last }, weight);
  const swings = bySize.reduce((total, one) => total + one, 0n);
  if (dualOf === null) return { weight, swings, bySize };
  const all = Array.from({ length: dualOf }, (_, size) => bySize[dualOf - 1 - size] ?? 0n);
  return { weight, swings, bySize: all };
}

/**
 * The number of minimal winning coalitions, exact and without listing one: with the players in
 * descending order each is counted at its last member (Matsui and Matsui 2000).
 */
export function minimalWinningCount({ quota, weights }: Game): bigint {
  if (quota <= 0) return 1n;
  if (quota > totalWeight(weights)) return 0n;
  const classes = weightClasses(weights);
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const table = createTable(quota, players, 1);
  const sums: bigint[] = [];
  for (const { weight, count } of classes) {
    for (let player = 0; player < count; player += 1) {
      settle(table);
      const sum = cellSum(table);
      sum.add(0, quota - 1, 1);
      sum.add(0, quota - 1 - weight, -1);
      sums.push(sum.value());
      addPlayer(table, weight);
    }
  }
  return sums.reduce((total, one) => total + one, 0n);
}
