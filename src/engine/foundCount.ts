import { cellSum } from "./cellSum.ts";
import { createSums, settle, type CoalitionTable } from "./coalitionTable.ts";
import { totalWeight } from "./game.ts";
import type { Prepared } from "./searchConditions.ts";
import { addPlayer, addPlayerBySize } from "./tableEntry.ts";
import { waysToSit } from "./waysToSit.ts";

/** Additions beyond which counting would keep a reader waiting. */
const mostWork = 300_000_000;

/**
 * How many coalitions meet conditions, exact and without listing one; `null` where that would take
 * too long or where they must be connected. Each is counted at its lightest member that may not be
 * spare, with the players in descending order (Matsui and Matsui 2000).
 */
export function foundCount(prepared: Prepared): bigint | null {
  if (prepared.conditions.isConnected) return null;
  const ways = waysToSit(prepared, 1);
  if (ways === null) return null;
  const counts = ways.map(countWay);
  if (counts.reduce((sum, { work }) => sum + work, 0) > mostWork) return null;
  return counts.reduce((sum, { count }) => sum + count(), 0n);
}

/** One way to sit, ready to be counted, and the additions that it will take. */
function countWay(way: Prepared) {
  const { weights, isForced, isAllowed, conditions } = way;
  const own = weights.filter((_, player) => isForced[player] === true);
  const isFree = (player: number) => isAllowed[player] === true && isForced[player] !== true;
  const free = weights.filter((_, player) => isFree(player)).toSorted((a, b) => b - a);
  const most = Math.min(conditions.mostMembers - own.length, free.length);
  const missing = way.quota - totalWeight(own);
  const part: Part = {
    free,
    most,
    missing,
    slack: slackOf(way),
    isAny: conditions.minimal === "none",
  };
  const rows = most < free.length ? most + 1 : 1;
  return {
    work: free.length * Math.max(0, missing) * rows,
    count: () => (most < 0 ? 0n : countPart(part)),
  };
}

/** What is left to be counted once those who must be in are in. */
interface Part {
  /** Weights of those who may join, the heaviest first. */
  readonly free: readonly number[];
  /** Most of them. */
  readonly most: number;
  /** Seats that they must add; zero or less if none. */
  readonly missing: number;
  /** Seats to spare must be fewer than this for the sake of those already in. */
  readonly slack: number;
  /** Whether members may be spare. */
  readonly isAny: boolean;
}

/** The lightest of those already in who may not be spare. */
function slackOf({ weights, isForced, isMandatory, conditions }: Prepared): number {
  const needed = weights.filter(
    (_, player) =>
      isForced[player] === true &&
      (conditions.minimal === "strict" || isMandatory[player] !== true),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...needed);
}

function countPart(part: Part): bigint {
  const { free, most, missing } = part;
  if (part.isAny) return countAny(part);
  if (missing <= 0) return -missing < part.slack ? 1n : 0n;
  if (most === 0) return 0n;
  const isBounded = most < free.length;
  const table = createSums({
    width: missing,
    players: free.length,
    rowCount: isBounded ? most : 1,
  });
  let count = 0n;
  for (const weight of free) {
    settle(table);
    // The others may weigh from `first` on, and with this one not so much that anybody is spare.
    const first = missing - weight;
    const last = first + Math.min(part.slack, weight) - 1;
    count += atMost(table, last) - atMost(table, first - 1);
    if (isBounded) addPlayerBySize(table, weight);
    else addPlayer(table, weight);
  }
  return count;
}

/** All that are heavy enough: all there are but the lighter ones. */
function countAny({ free, most, missing }: Part): bigint {
  const all = chosenAtMost(free.length, most);
  if (missing <= 0) return all;
  const table = createSums({ width: missing, players: free.length, rowCount: most + 1 });
  for (const weight of free) addPlayerBySize(table, weight);
  settle(table);
  return all - atMost(table, missing - 1);
}

function atMost(table: CoalitionTable, weight: number): bigint {
  const sum = cellSum(table);
  for (let size = 0; size < table.rowCount; size += 1) sum.add(size, weight, 1);
  return sum.value();
}

/** Ways to choose at most so many of so many. */
function chosenAtMost(players: number, most: number): bigint {
  let ways = 1n;
  let sum = 1n;
  for (let chosen = 1; chosen <= most; chosen += 1) {
    ways = (ways * BigInt(players - chosen + 1)) / BigInt(chosen);
    sum += ways;
  }
  return sum;
}
