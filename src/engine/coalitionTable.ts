/**
 * Counts of coalitions by weight, exact for any number of players, made by additions alone.
 *
 * Cell x of a row holds the number of coalitions of weight at most x. Up to 52 players that is
 * below 2^53 and one double holds it. Beyond, a count is kept in limbs of 40 bits, each limb in a
 * double of its own; every player at most doubles a cell, so carries wait for twelve players
 * (2^40 times 2^12 is below 2^53).
 */
const limbBits = 40;
export const limbBase = 2 ** limbBits;
const playersPerCarry = 12;
const exactPlayers = 52;

export interface CoalitionTable {
  /** Rows by number of members, or one row over all numbers. */
  readonly rows: readonly Float64Array[];
  /** Cells of a row: weights 0 to `width - 1`. */
  readonly width: number;
  readonly limbs: number;
  /** Per row the least weight of so many of the players entered: what is lighter holds zeros. */
  readonly reach: Float64Array;
  /** Per row about as many as there are coalitions of that size: its cells hold no more. */
  readonly most: Float64Array;
  /** Players entered so far. */
  players: number;
}

/** An empty table for coalitions of weight below `width` of at most `players` players. */
export function createTable(width: number, players: number, rowCount: number): CoalitionTable {
  const limbs = players <= exactPlayers ? 1 : Math.ceil((players + 2) / limbBits);
  const rows = Array.from({ length: rowCount }, () => new Float64Array(width * limbs));
  // The empty coalition weighs at most anything.
  rows[0]?.fill(1, 0, width);
  const reach = new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY);
  reach[0] = 0;
  const most = new Float64Array(rowCount);
  most[0] = 1;
  return { rows, width, limbs, reach, most, players: 0 };
}

/** Limbs that the cells of a row can fill; the rounding of doubles needs a bit to spare. */
export function limbsOf({ limbs, most }: CoalitionTable, row: number): number {
  if (limbs === 1) return 1;
  return Math.min(limbs, Math.floor((Math.log2(most[row] as number) + 1) / limbBits) + 1);
}

/** Adds a player to a table with a single row: each coalition with and without it. */
export function addPlayer(table: CoalitionTable, weight: number): void {
  table.players += 1;
  const [row] = table.rows;
  table.most[0] = 2 * (table.most[0] as number);
  if (row !== undefined) {
    addShifted([row, row], { weight, from: weight, width: table.width, limbs: limbsOf(table, 0) });
  }
  carryWhenDue(table);
}

/**
 * Adds a player to a table with a row for each number of members. The heaviest first is the
 * cheapest: many of the heavy are too heavy to be counted at all.
 */
export function addPlayerBySize(table: CoalitionTable, weight: number): void {
  table.players += 1;
  addToRows(table, weight);
  carryWhenDue(table);
}

/** Every row gains what the row before it becomes when the player joins. */
function addToRows(table: CoalitionTable, weight: number): void {
  const { rows, reach, most, width } = table;
  for (let size = rows.length - 1; size > 0; size -= 1) {
    const target = rows[size];
    const source = rows[size - 1];
    const from = (reach[size - 1] as number) + weight;
    if (target !== undefined && source !== undefined && from < width) {
      most[size] = (most[size] as number) + (most[size - 1] as number);
      addShifted([target, source], { weight, from, width, limbs: limbsOf(table, size) });
      reach[size] = Math.min(reach[size] as number, from);
    }
  }
}

/** A player of a weight, the first cell that its joining changes, and the limbs in use. */
interface Shift {
  readonly weight: number;
  readonly from: number;
  readonly width: number;
  readonly limbs: number;
}

/**
 * Adds to a row what another, or itself, becomes when the player joins: downwards, so that a row
 * added to itself still holds the counts without the player. Four cells at a time, and without a
 * check that the loop makes needless: together they take a third off the time of every count.
 */
function addShifted(
  [target, source]: readonly [Float64Array, Float64Array],
  { weight, from, width, limbs }: Shift,
): void {
  for (let limb = 0; limb < limbs; limb += 1) {
    const first = limb * width + from;
    let cell = (limb + 1) * width - 1;
    for (; cell >= first + 3; cell -= 4) {
      target[cell] = (target[cell] as number) + (source[cell - weight] as number);
      target[cell - 1] = (target[cell - 1] as number) + (source[cell - 1 - weight] as number);
      target[cell - 2] = (target[cell - 2] as number) + (source[cell - 2 - weight] as number);
      target[cell - 3] = (target[cell - 3] as number) + (source[cell - 3 - weight] as number);
    }
    for (; cell >= first; cell -= 1) {
      target[cell] = (target[cell] as number) + (source[cell - weight] as number);
    }
  }
}

/**
 * Turns a player who was entered without being counted into one who counts as a member: the player
 * is taken out of every row (D(x) = T(x) - D(x - w)) and added again one row further.
 */
export function makeCounted(table: CoalitionTable, weight: number): void {
  const { rows, width, reach } = table;
  rows.forEach((row, size) => {
    const from = reach[size] as number;
    if (from < width) takeOut(row, { weight, from, width, limbs: limbsOf(table, size) });
  });
  addToRows(table, weight);
  settle(table);
}

function takeOut(row: Float64Array, { weight, from, width, limbs }: Shift): void {
  for (let limb = 0; limb < limbs; limb += 1) {
    const end = (limb + 1) * width;
    for (let cell = limb * width + from + weight; cell < end; cell += 1) {
      row[cell] = (row[cell] as number) - (row[cell - weight] as number);
    }
  }
}

function carryWhenDue(table: CoalitionTable): void {
  if (table.limbs > 1 && table.players % playersPerCarry === 0) {
    settle(table);
  }
}

function carry(table: CoalitionTable, size: number): void {
  const { width } = table;
  const row = table.rows[size] as Float64Array;
  const from = table.reach[size] as number;
  const last = Math.min(table.limbs - 1, limbsOf(table, size));
  for (let limb = 0; limb < last; limb += 1) {
    for (let cell = limb * width + from; cell < (limb + 1) * width; cell += 1) {
      const value = row[cell] as number;
      // Borrows as well: where a player was taken out, a limb may be below zero.
      if (value >= 0 && value < limbBase) continue;
      const over = Math.floor(value / limbBase);
      row[cell] = value - over * limbBase;
      row[cell + width] = (row[cell + width] as number) + over;
    }
  }
}

/** A sum of cells of a table, some of them subtracted, exact. */
export interface CellSum {
  readonly add: (row: number, weight: number, times: number) => void;
  readonly value: () => bigint;
}

/** Sums cells limb by limb; a weight below zero counts nothing, `times` is small and signed. */
export function cellSum(table: CoalitionTable): CellSum {
  const { rows, width, limbs } = table;
  const sums = new Float64Array(limbs);
  return {
    add(row, weight, times) {
      const cells = rows[row];
      if (cells === undefined || weight < 0) return;
      const cell = Math.min(weight, width - 1);
      for (let limb = 0; limb < limbs; limb += 1) {
        sums[limb] = (sums[limb] ?? 0) + times * (cells[limb * width + cell] ?? 0);
      }
    },
    value() {
      let total = 0n;
      for (let limb = limbs - 1; limb >= 0; limb -= 1) {
        total = total * BigInt(limbBase) + BigInt(sums[limb] ?? 0);
      }
      return total;
    },
  };
}

/** Completes pending carries, so that sums of many cells stay exact. */
export function settle(table: CoalitionTable): void {
  if (table.limbs === 1) return;
  for (let size = 0; size < table.rows.length; size += 1) {
    if ((table.reach[size] as number) < table.width) carry(table, size);
  }
}
