import { limbBase, limbsOf, type CoalitionTable } from "./coalitionTable.ts";

/** Two weights between which coalitions are counted: more than `lower`, at most `upper`. */
export interface Window {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Per number of members, the coalitions in a window that one given player of the weight is not in:
 * the player is taken out of the table again along its diagonals (Uno 2012; Kurz, arXiv 1603.01443).
 */
export function windowWithout(
  table: CoalitionTable,
  window: Window,
  weight: number,
): readonly bigint[] {
  const limbs = Math.max(...table.rows.map((_, size) => limbsOf(table, size)));
  return table.rows.map((_, size) => {
    // Where even the lightest are too heavy there is nothing to take anybody out of.
    if ((table.reach[size] as number) > window.upper) return 0n;
    if (limbs === 1) return BigInt(alongDiagonal(table, window, { weight, size, limb: 0 }));
    let sum = 0n;
    // Rows of fewer members may hold more, since a half is chosen in most ways.
    for (let limb = limbs - 1; limb >= 0; limb -= 1) {
      sum = sum * BigInt(limbBase) + BigInt(alongDiagonal(table, window, { weight, size, limb }));
    }
    return sum;
  });
}

interface Diagonal {
  readonly weight: number;
  readonly size: number;
  readonly limb: number;
}

/** Cells of one limb down a diagonal, added and subtracted in turn. */
function alongDiagonal(
  { rows, width, reach }: CoalitionTable,
  { lower, upper }: Window,
  { weight, size, limb }: Diagonal,
): number {
  const start = limb * width;
  let part = 0;
  let sign = 1;
  let [high, low] = [upper, lower];
  for (let row = size; row >= 0 && high >= 0; row -= 1) {
    const cells = rows[row] as Float64Array;
    if ((reach[row] as number) <= high) {
      part +=
        sign * ((cells[start + high] as number) - (low < 0 ? 0 : (cells[start + low] as number)));
    }
    sign = -sign;
    high -= weight;
    low -= weight;
  }
  return part;
}
