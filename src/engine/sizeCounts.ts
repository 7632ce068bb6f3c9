import { exactValue } from "./coalitionTable.ts";

/** A number of ways: as a double, exact where all counts of a game fit one, and exact always. */
interface Ways {
  readonly small: number;
  readonly exact: bigint;
}

const noWay: Ways = { small: 0, exact: 0n };

/** In how many ways a number of so many can be chosen. */
export function waysToChoose(from: number): (chosen: number) => Ways {
  let exact = 1n;
  const ways = Array.from({ length: from + 1 }, (_, chosen) => {
    if (chosen > 0) exact = (exact * BigInt(from - chosen + 1)) / BigInt(chosen);
    return { small: Number(exact), exact };
  });
  return (chosen) => ways[chosen] ?? noWay;
}

/** Exact counts by number of members that grow by so many ways times a count of a table. */
export interface SizeCounts {
  readonly add: (size: number, ways: Ways, counted: Float64Array) => void;
  readonly values: () => readonly bigint[];
}

/** Counts of up to `players` members, all zero: in doubles where the table's counts are doubles. */
export function createSizeCounts(players: number, limbs: number): SizeCounts {
  if (limbs === 1) {
    const sums = new Float64Array(players + 1);
    return {
      add(size, { small }, counted) {
        sums[size] = (sums[size] as number) + small * (counted[0] as number);
      },
      values: () => Array.from(sums, BigInt),
    };
  }
  const sums = Array.from({ length: players + 1 }, () => 0n);
  return {
    add(size, { exact }, counted) {
      sums[size] = (sums[size] as bigint) + exact * exactValue(counted);
    },
    values: () => sums,
  };
}
