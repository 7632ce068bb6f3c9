/** A wish for a place on a line, and how much it weighs. */
export interface Wish {
  readonly wanted: number;
  /** Above 0; a very large one does not move. */
  readonly weight: number;
}

interface Pool {
  readonly mean: number;
  readonly weight: number;
  readonly size: number;
}

/**
 * The places nearest to the wishes that never rise from one to the next: weighted least squares by
 * pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman, "An empirical distribution
 * function for sampling with incomplete information", 1955).
 */
export function nearestInOrder(wishes: readonly Wish[]): readonly number[] {
  const pools: Pool[] = [];
  for (const { wanted, weight } of wishes) {
    let pool: Pool = { mean: wanted, weight, size: 1 };
    let last = pools.at(-1);
    while (last !== undefined && last.mean < pool.mean) {
      pool = merged(last, pool);
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
}

function merged(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  return {
    mean: (a.mean * a.weight + b.mean * b.weight) / weight,
    weight,
    size: a.size + b.size,
  };
}
