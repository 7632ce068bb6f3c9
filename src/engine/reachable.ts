/** Players in the order of their index, as far as they may be members. */
export interface Candidates {
  readonly weights: readonly number[];
  readonly isForced: readonly boolean[];
  readonly isMember: readonly boolean[];
  /** Bits that a member sets and that all together must set all of `needed`. */
  readonly marks: readonly number[];
  readonly needed: number;
}

/** Whether players from one on can still add up to a weight with a number of members. */
export interface Reachable {
  readonly can: (from: number, members: number, weight: number, marks: number) => boolean;
}

const markStates = 4;

/**
 * For each player, number of members and set of marks the reachable weights as bits of one integer:
 * what cannot be completed is never entered, so the next answer is never far.
 */
export function reachableWeights(
  candidates: Candidates,
  members: number,
  weight: number,
): Reachable {
  const { weights, isForced, isMember, marks, needed } = candidates;
  const mask = (1n << BigInt(weight + 1)) - 1n;
  const width = members + 1;
  const empty = () => Array.from({ length: markStates * width }, () => 0n);
  const table: bigint[][] = Array.from({ length: weights.length + 1 }, () => []);
  const last = empty();
  last[0] = 1n;
  table[weights.length] = last;
  for (let player = weights.length - 1; player >= 0; player -= 1) {
    const after = table[player + 1] ?? [];
    const here = isForced[player] === true ? empty() : [...after];
    if (isMember[player] === true) {
      const shift = BigInt(weights[player] ?? 0);
      const mark = marks[player] ?? 0;
      for (let cell = 0; cell < after.length; cell += 1) {
        const bits = after[cell] ?? 0n;
        const count = cell % width;
        if (bits === 0n || count === members) continue;
        const state = ((cell - count) / width) | mark;
        const target = state * width + count + 1;
        here[target] = (here[target] ?? 0n) | ((bits << shift) & mask);
      }
    }
    table[player] = here;
  }
  return {
    can(from, count, rest, state) {
      if (rest < 0 || count < 0) return false;
      const row = table[from] ?? [];
      for (let further = 0; further < markStates; further += 1) {
        if (((further | state) & needed) !== needed) continue;
        const bits = row[further * width + count] ?? 0n;
        if (bits !== 0n && (bits >> BigInt(rest)) & 1n) return true;
      }
      return false;
    },
  };
}
