/**
 * Counts of coalitions by weight, exact for any number of players, made by additions alone.
 *
 * Cell x of a row holds the number of coalitions of weight at most x. Up to 52 players that is
 * below 2^53 and one double holds it. Beyond, a count is kept in limbs of 40 bits, each limb in a
 * double of its own; every player at most doubles a cell, so carries wait for twelve players
 * (2^40 times 2^12 is below 2^53).
 */
const limbBits = 40;
const limbBase = 2 ** limbBits;
const playersPerCarry = 12;
const exactPlayers = 52;

export interface CoalitionTable {
  /** Rows by number of members, or one row over all numbers. */
  readonly rows: readonly Float64Array[];
  /** Cells of a row: weights 0 to `width - 1`. */
  readonly width: number;
  readonly limbs: number;
  /** Players entered so far. */
  players: number;
}

/** An empty table for coalitions of weight below `width` of at most `players` players. */
export function createTable(width: number, players: number, rowCount: number): CoalitionTable {
  const limbs = players <= exactPlayers ? 1 : Math.ceil((players + 2) / limbBits);
  const rows = Array.from({ length: rowCount }, () => new Float64Array(width * limbs));
  // The empty coalition weighs at most anything.
  rows[0]?.fill(1, 0, width);
  return { rows, width, limbs, players: 0 };
}

/** Limbs that counts of so many players can fill. */
function limbsInUse({ limbs, players }: CoalitionTable): number {
  return Math.min(limbs, Math.floor((players + 1) / limbBits) + 1);
}

/** Adds a player to a table with a single row: each coalition with and without it. */
export function addPlayer(table: CoalitionTable, weight: number): void {
  table.players += 1;
  const [row] = table.rows;
  if (row !== undefined) addShifted(table, { target: row, source: row, weight });
  carryWhenDue(table);
}

/** Adds a player to a table with a row for each number of members. */
export function addPlayerBySize(table: CoalitionTable, weight: number): void {
  table.players += 1;
  const { rows } = table;
  for (let size = Math.min(table.players, rows.length - 1); size > 0; size -= 1) {
    const target = rows[size];
    const source = rows[size - 1];
    if (target !== undefined && source !== undefined) {
      addShifted(table, { target, source, weight });
    }
  }
  carryWhenDue(table);
}

interface Shift {
  readonly target: Float64Array;
  readonly source: Float64Array;
  readonly weight: number;
}

function addShifted(table: CoalitionTable, { target, source, weight }: Shift): void {
  const { width } = table;
  const used = limbsInUse(table);
  for (let limb = 0; limb < used; limb += 1) {
    const start = limb * width;
    // Downwards, so that a row added to itself still holds the counts without the player.
    for (let cell = start + width - 1; cell >= start + weight; cell -= 1) {
      target[cell] = (target[cell] ?? 0) + (source[cell - weight] ?? 0);
    }
  }
}

/**
 * Turns a player who was entered without being counted into one who counts as a member: the player
 * is taken out of every row (D(x) = T(x) - D(x - w)) and added again one row further.
 */
export function makeCounted(table: CoalitionTable, weight: number): void {
  const { rows, width, limbs } = table;
  for (const row of rows) {
    for (let limb = 0; limb < limbs; limb += 1) {
      const start = limb * width;
      for (let cell = start + weight; cell < start + width; cell += 1) {
        row[cell] = (row[cell] ?? 0) - (row[cell - weight] ?? 0);
      }
    }
  }
  for (let size = rows.length - 1; size > 0; size -= 1) {
    const target = rows[size];
    const source = rows[size - 1];
    if (target !== undefined && source !== undefined) {
      addShifted(table, { target, source, weight });
    }
  }
  settle(table);
}

function carryWhenDue(table: CoalitionTable): void {
  if (table.limbs > 1 && table.players % playersPerCarry === 0) {
    for (const row of table.rows) carry(row, table);
  }
}

function carry(row: Float64Array, { width, limbs }: CoalitionTable): void {
  for (let limb = 0; limb + 1 < limbs; limb += 1) {
    for (let cell = limb * width; cell < (limb + 1) * width; cell += 1) {
      const value = row[cell] ?? 0;
      // Borrows as well: where a player was taken out, a limb may be below zero.
      if (value >= 0 && value < limbBase) continue;
      const over = Math.floor(value / limbBase);
      row[cell] = value - over * limbBase;
      row[cell + width] = (row[cell + width] ?? 0) + over;
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
  if (table.limbs > 1) for (const row of table.rows) carry(row, table);
}
