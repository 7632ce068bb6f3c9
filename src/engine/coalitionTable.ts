/**
 * Counts of coalitions by weight, exact for any number of players, made by additions alone.
 *
 * Cell x of a row holds the number of coalitions of weight exactly x or, in a table of sums, at
 * most x. Up to 52 players that is below 2^53 and one double holds it. Beyond, a count is kept in
 * limbs of 40 bits, each limb in a double of its own; every player at most doubles a cell, so
 * carries wait for twelve players (2^40 times 2^12 is below 2^53).
 */
const limbBits = 40;
export const limbBase = 2 ** limbBits;
export const playersPerCarry = 12;
const exactPlayers = 52;

export interface CoalitionTable {
  /** Row by row, in a row limb by limb, in a limb weight by weight from 0. */
  readonly cells: Float64Array;
  /** Rows by number of members, or one row over all numbers. */
  readonly rowCount: number;
  /** Cells of a limb: weights 0 to `width - 1`. */
  readonly width: number;
  readonly limbs: number;
  /** Per row the least weight of so many of the players entered: what is lighter holds zeros. */
  readonly reach: Float64Array;
  /** Per row the greatest weight of so many of them; in a table of sums the last cell. */
  readonly top: Float64Array;
  /** Per row about its largest count or more, which says how many limbs are in use. */
  readonly most: Float64Array;
  /** Players entered so far. */
  players: number;
}

interface TableShape {
  readonly width: number;
  /** Players that will be entered at most. */
  readonly players: number;
  readonly rowCount: number;
}

/** A table of coalitions by exact weight below `width` in which nobody is entered yet. */
export function createTable({ width, players, rowCount }: TableShape): CoalitionTable {
  const limbs = players <= exactPlayers ? 1 : Math.ceil((players + 2) / limbBits);
  const cells = new Float64Array(rowCount * width * limbs);
  cells[0] = 1;
  const reach = new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY);
  const top = new Float64Array(rowCount).fill(Number.NEGATIVE_INFINITY);
  const most = new Float64Array(rowCount);
  reach[0] = 0;
  top[0] = 0;
  most[0] = 1;
  return { cells, rowCount, width, limbs, reach, top, most, players: 0 };
}

/** The same as a table of sums: cell x counts coalitions of weight at most x. */
export function createSums(shape: TableShape): CoalitionTable {
  const table = createTable(shape);
  // The empty coalition weighs at most anything.
  table.cells.fill(1, 0, shape.width);
  table.top[0] = shape.width - 1;
  return table;
}

/** The first cell of a row. */
export function startOf({ width, limbs }: CoalitionTable, row: number): number {
  return row * width * limbs;
}

/** Limbs that the cells of a row can fill; the rounding of doubles needs a bit to spare. */
export function limbsOf({ limbs, most }: CoalitionTable, row: number): number {
  if (limbs === 1) return 1;
  return Math.min(limbs, Math.floor((Math.log2(most[row] as number) + 1) / limbBits) + 1);
}

/** Completes pending carries, so that sums of many cells stay exact. */
export function settle(table: CoalitionTable): void {
  if (table.limbs === 1) return;
  for (let row = 0; row < table.rowCount; row += 1) {
    if ((table.reach[row] as number) < table.width) carry(table, row);
  }
}

function carry(table: CoalitionTable, row: number): void {
  const { cells, width } = table;
  const from = table.reach[row] as number;
  const last = Math.min(table.limbs - 1, limbsOf(table, row));
  for (let limb = 0; limb < last; limb += 1) {
    const start = startOf(table, row) + limb * width;
    for (let cell = start + from; cell < start + width; cell += 1) {
      const value = cells[cell] as number;
      // Borrows as well: where a player was taken out, a limb may be below zero.
      if (value >= 0 && value < limbBase) continue;
      const over = Math.floor(value / limbBase);
      cells[cell] = value - over * limbBase;
      cells[cell + width] = (cells[cell + width] as number) + over;
    }
  }
  noteMost(table, row);
}

/** Notes a row's largest count, or a bit more, once its carries are completed. */
export function noteMost(table: CoalitionTable, row: number): void {
  const { limbs, most } = table;
  if (limbs === 1) return;
  for (let limb = Math.min(limbs - 1, limbsOf(table, row)); limb >= 0; limb -= 1) {
    const largest = largestIn(table, row * limbs + limb);
    if (largest > 0) {
      most[row] = (largest + 1) * limbBase ** limb;
      return;
    }
  }
}

/** The largest cell of a limb, the limbs of all rows numbered through. */
function largestIn({ cells, width }: CoalitionTable, limb: number): number {
  let largest = 0;
  for (let cell = limb * width; cell < (limb + 1) * width; cell += 1) {
    largest = Math.max(largest, cells[cell] as number);
  }
  return largest;
}

/** The number that signed limbs make, the lowest first. */
export function exactValue(limbs: Float64Array): bigint {
  let total = 0n;
  for (let limb = limbs.length - 1; limb >= 0; limb -= 1) {
    const part = limbs[limb] as number;
    if (total !== 0n) total *= BigInt(limbBase);
    if (part !== 0) total += BigInt(part);
  }
  return total;
}
