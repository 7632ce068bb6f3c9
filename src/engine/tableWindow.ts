import { limbsOf, startOf, type CoalitionTable } from "./coalitionTable.ts";
import { beat } from "./heartbeat.ts";

/** Two weights between which coalitions are counted: more than `lower`, at most `upper`. */
export interface Window {
  readonly lower: number;
  readonly upper: number;
}

/** Told of coalitions of a size as signed limbs, which hold until the next call. */
type Visit = (size: number, counted: Float64Array) => void;

/** A player of a weight who is taken out, and the window in which the others are counted. */
interface Removal {
  readonly weight: number;
  readonly window: Window;
}

/** Visits, per number of members, the coalitions in a window that a player of the weight is not in. */
export function eachWithout(
  table: CoalitionTable,
  { weight, window }: Removal,
  visit: Visit,
): void {
  beat();
  const counted = new Float64Array(table.limbs);
  eachRow(table, window.upper, (size, limbs) => {
    let isAny = false;
    for (let limb = 0; limb < limbs; limb += 1) {
      const part = without(table, { weight, size, limb }, window);
      counted[limb] = part;
      if (part !== 0) isAny = true;
    }
    if (isAny) visit(size, counted);
  });
}

/**
 * Visits, per number of members, the coalitions that are just too light to be counted in the table
 * once a player of the weight joins. With D(s) for those of s members that are lighter still, none
 * of them with the player, they are T(s) - D(s - 1) - D(s): one way down the diagonal for each.
 */
export function eachSwing(table: CoalitionTable, weight: number, visit: Visit): void {
  beat();
  const last = table.width - 1;
  const counted = new Float64Array(table.limbs);
  const lighter = new Float64Array(table.limbs);
  eachRow(table, last, (size, limbs) => {
    let isAny = false;
    for (let limb = 0; limb < limbs; limb += 1) {
      const end = startOf(table, size) + limb * table.width + last;
      const before = lighter[limb] as number;
      const now = without(table, { weight, size, limb }, { lower: -1, upper: last - weight });
      const part = (table.cells[end] as number) - before - now;
      lighter[limb] = now;
      counted[limb] = part;
      if (part !== 0) isAny = true;
    }
    if (isAny) visit(size, counted);
  });
}

/** Rows that hold anything up to a weight, and limbs in use in them and in the rows before. */
function eachRow(
  table: CoalitionTable,
  upper: number,
  visit: (size: number, limbs: number) => void,
): void {
  // Rows of fewer members may hold more, since a half is chosen in most ways.
  let limbs = 1;
  for (let size = 0; size < table.rowCount; size += 1) {
    limbs = Math.max(limbs, limbsOf(table, size));
    if ((table.reach[size] as number) <= upper) visit(size, limbs);
  }
}

interface Diagonal {
  readonly weight: number;
  readonly size: number;
  readonly limb: number;
}

/**
 * One limb of the coalitions of a size in a window without one given player of the weight: the
 * player is taken out of the table again along the diagonal (Uno 2012; Kurz, arXiv 1603.01443).
 */
function without(
  table: CoalitionTable,
  { weight, size, limb }: Diagonal,
  { lower, upper }: Window,
): number {
  const { cells, reach, width, limbs } = table;
  const step = width * limbs + weight;
  const length = upper - lower;
  let part = 0;
  let sign = 1;
  let high = upper;
  let cell = startOf(table, size) + limb * width + upper;
  for (let row = size; row >= 0 && high >= 0; row -= 1) {
    if ((reach[row] as number) <= high) {
      const below = high < length ? 0 : (cells[cell - length] as number);
      part += sign * ((cells[cell] as number) - below);
    }
    sign = -sign;
    high -= weight;
    cell -= step;
  }
  return part;
}

/** Visits, per number of members with any, the coalitions in a window, as `eachWithout` does. */
export function eachWithin(table: CoalitionTable, { lower, upper }: Window, visit: Visit): void {
  const { cells, reach, rowCount, width, limbs } = table;
  const counted = new Float64Array(limbs);
  for (let size = 0; size < rowCount; size += 1) {
    if ((reach[size] as number) > upper) continue;
    for (let limb = 0; limb < limbs; limb += 1) {
      const start = startOf(table, size) + limb * width;
      counted[limb] =
        (cells[start + upper] as number) - (lower < 0 ? 0 : (cells[start + lower] as number));
    }
    visit(size, counted);
  }
}
