import { exactValue, startOf, type CoalitionTable } from "./coalitionTable.ts";

/** A sum of cells of a table, some of them subtracted, exact. */
export interface CellSum {
  readonly add: (row: number, weight: number, times: number) => void;
  readonly value: () => bigint;
}

/** Sums cells limb by limb; a weight below zero counts nothing, `times` is small and signed. */
export function cellSum(table: CoalitionTable): CellSum {
  const { cells, width, limbs } = table;
  const sums = new Float64Array(limbs);
  return {
    add(row, weight, times) {
      if (weight < 0) return;
      const cell = startOf(table, row) + Math.min(weight, width - 1);
      for (let limb = 0; limb < limbs; limb += 1) {
        sums[limb] = (sums[limb] as number) + times * (cells[cell + limb * width] as number);
      }
    },
    value: () => exactValue(sums),
  };
}
