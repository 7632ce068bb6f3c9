/** Players in the order of their index, as far as they may be members. */
export interface Candidates {
  readonly weights: readonly number[];
  readonly isForced: readonly boolean[];
  readonly isMember: readonly boolean[];
  /** Bits that a member sets; all members together must set all of `needed`. */
  readonly marks: readonly number[];
  readonly needed: number;
}

/** What is still to be added to a coalition. */
export interface Rest {
  readonly members: number;
  readonly weight: number;
  /** Bits that its members have set so far. */
  readonly marks: number;
}

/** Whether players from one on can add exactly what is missing. */
export type Reachable = (from: number, rest: Rest) => boolean;

/** Sets of the two marks. */
const markStates = 4;

/**
 * For each player, number of members and set of marks the reachable weights as bits of one integer:
 * what cannot be completed is never entered, so the next answer is never far.
 */
export function reachableWeights(candidates: Candidates, whole: Rest): Reachable {
  const { weights, isForced, isMember, needed } = candidates;
  const width = whole.members + 1;
  const table: bigint[][] = [];
  let after = emptyRow(width);
  after[0] = 1n;
  table[weights.length] = after;
  for (let player = weights.length - 1; player >= 0; player -= 1) {
    const here = isForced[player] === true ? emptyRow(width) : [...after];
    if (isMember[player] === true) join(here, after, memberOf(candidates, player, whole));
    table[player] = here;
    after = here;
  }
  return (from, { members, weight, marks }) => {
    const row = table[from];
    if (row === undefined || weight < 0 || members < 0) return false;
    for (let further = 0; further < markStates; further += 1) {
      const isMarked = ((further | marks) & needed) === needed;
      if (isMarked && hasBit(row[further * width + members], weight)) return true;
    }
    return false;
  };
}

function emptyRow(width: number): bigint[] {
  return Array.from({ length: markStates * width }, () => 0n);
}

function hasBit(bits: bigint | undefined, place: number): boolean {
  return bits !== undefined && bits !== 0n && ((bits >> BigInt(place)) & 1n) === 1n;
}

interface Member {
  readonly shift: bigint;
  readonly mark: number;
  readonly width: number;
  readonly mask: bigint;
}

function memberOf({ weights, marks }: Candidates, player: number, whole: Rest): Member {
  return {
    shift: BigInt(weights[player] ?? 0),
    mark: marks[player] ?? 0,
    width: whole.members + 1,
    mask: (1n << BigInt(whole.weight + 1)) - 1n,
  };
}

/** Adds to a row all that the row after it can reach with one member more. */
function join(
  here: bigint[],
  after: readonly bigint[],
  { shift, mark, width, mask }: Member,
): void {
  after.forEach((bits, cell) => {
    const count = cell % width;
    if (bits === 0n || count === width - 1) return;
    const target = (((cell - count) / width) | mark) * width + count + 1;
    here[target] = (here[target] ?? 0n) | ((bits << shift) & mask);
  });
}
