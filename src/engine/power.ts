import { cellSum } from "./cellSum.ts";
import { createSums, exactValue, settle, type CoalitionTable } from "./coalitionTable.ts";
import { inLargestUnits, totalWeight, weightClasses, type Game, type WeightClass } from "./game.ts";
import { isListed, listCoalitions } from "./listedCoalitions.ts";
import { sizeTable } from "./sizeTable.ts";
import { eachSwing } from "./tableWindow.ts";
import { addPlayer } from "./tableEntry.ts";

/** Swings of the players of one weight: coalitions that win with such a player and lose without. */
interface ClassSwings {
  readonly weight: number;
  readonly swings: bigint;
  /** By the number of the other members; where there are none the place is left out. */
  readonly bySize: readonly (bigint | undefined)[];
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
 * arXiv 1603.01443). A swing with s others is one with all but s others in the dual game, so the
 * smaller table of the two games is made, and half of it where they are the same game.
 */
export function swingCounts(game: Game): SwingCounts {
  if (isListed(game)) return listedSwings(game);
  const { quota, weights } = game;
  const classes = weightClasses(weights);
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const total = totalWeight(weights);
  if (quota <= 0 || quota > total) {
    return { players, winning: quota <= 0 ? 2n ** BigInt(players) : 0n, classes: [] };
  }
  const dual = total - quota + 1;
  if (dual === quota) return selfDualCounts(classes, quota, players);
  const table = sizeTable(classes, Math.min(quota, dual));
  const lighter = totalBelow(table);
  return {
    players,
    // The losing coalitions of the dual game are the winning ones of the game, turned round.
    winning: dual < quota ? lighter : 2n ** BigInt(players) - lighter,
    classes: classes.map(({ weight }) => {
      const counts = swingsBySize(table, weight);
      const bySize: bigint[] = [];
      for (const [others, count] of counts)
        bySize[dual < quota ? players - 1 - others : others] = count;
      return classSwings(weight, bySize);
    }),
  };
}

function listedSwings(game: Game): SwingCounts {
  const { winning, classes } = listCoalitions(game);
  return {
    players: game.weights.filter((weight) => weight > 0).length,
    winning,
    classes: classes.map(({ weight, swings }) => classSwings(weight, swings)),
  };
}

/** An odd total and its plain majority: of any coalition and the rest exactly one wins. */
function selfDualCounts(
  classes: readonly WeightClass[],
  quota: number,
  players: number,
): SwingCounts {
  const table = sizeTable(classes, quota, Math.floor((players - 1) / 2));
  return {
    players,
    winning: 2n ** BigInt(players - 1),
    classes: classes.map(({ weight }) => {
      const bySize: bigint[] = [];
      for (const [others, count] of swingsBySize(table, weight)) {
        bySize[others] = count;
        bySize[players - 1 - others] = count;
      }
      return classSwings(weight, bySize);
    }),
  };
}

function classSwings(weight: number, bySize: readonly bigint[]): ClassSwings {
  return { weight, bySize, swings: bySize.reduce((sum, count) => sum + count, 0n) };
}

/** Swings of a player of the weight, with the number of the other members. */
function swingsBySize(
  table: CoalitionTable,
  weight: number,
): readonly (readonly [number, bigint])[] {
  const counts: (readonly [number, bigint])[] = [];
  eachSwing(table, weight, (others, counted) => counts.push([others, exactValue(counted)]));
  return counts;
}

function totalBelow(table: CoalitionTable): bigint {
  const sum = cellSum(table);
  for (let size = 0; size < table.rowCount; size += 1) sum.add(size, table.width - 1, 1);
  return sum.value();
}

/**
 * The number of minimal winning coalitions, exact and without listing one: with the players in
 * descending order each is counted at its last member (Matsui and Matsui 2000).
 */
export function minimalWinningCount(game: Game): bigint {
  if (isListed(game)) return listCoalitions(game).minimal.reduce((sum, count) => sum + count, 0n);
  const { quota, weights } = inLargestUnits(game);
  if (quota <= 0) return 1n;
  if (quota > totalWeight(weights)) return 0n;
  const classes = weightClasses(weights);
  const players = classes.reduce((sum, { count }) => sum + count, 0);
  const table = createSums({ width: quota, players, rowCount: 1 });
  let minimal = 0n;
  for (const { weight, count } of classes) {
    for (let player = 0; player < count; player += 1) {
      settle(table);
      const sum = cellSum(table);
      sum.add(0, quota - 1, 1);
      sum.add(0, quota - 1 - weight, -1);
      minimal += sum.value();
      addPlayer(table, weight);
    }
  }
  return minimal;
}
