/** A weighted voting game: a coalition wins when its weights reach the quota. */
export interface Game {
  /** Seats to reach; any safe integer. Zero or less: every coalition wins. */
  readonly quota: number;
  /** Seats of each player, safe integers, 0 or more. */
  readonly weights: readonly number[];
}

/** What makes a question unanswerable, with the player or value that is meant. */
export interface GameProblem {
  readonly kind:
    | "no-players"
    | "quota"
    | "weight"
    | "total"
    | "unknown-player"
    | "members"
    | "positions"
    | "too-many";
  readonly player: number | null;
  readonly value: number;
}

/** Seats beyond which tables by seats would not fit a page's memory. */
const largestTotal = 5_000_000;

/** The first thing wrong with a game, or `null` for one that can be counted. */
export function gameProblem({ quota, weights }: Game): GameProblem | null {
  if (weights.length === 0) return { kind: "no-players", player: null, value: 0 };
  if (!Number.isSafeInteger(quota)) return { kind: "quota", player: null, value: quota };
  const player = weights.findIndex((weight) => !Number.isSafeInteger(weight) || weight < 0);
  if (player >= 0) return { kind: "weight", player, value: weights[player] ?? Number.NaN };
  const total = totalWeight(weights);
  return total > largestTotal ? { kind: "total", player: null, value: total } : null;
}

/** Sum of the weights. */
export function totalWeight(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** Players of equal weight, in descending order of weight; those of weight zero are left out. */
export interface WeightClass {
  readonly weight: number;
  readonly count: number;
}

/** The positive weights of a game, each with the number of players that have it. */
export function weightClasses(weights: readonly number[]): readonly WeightClass[] {
  const counts = new Map<number, number>();
  for (const weight of weights) {
    if (weight > 0) counts.set(weight, (counts.get(weight) ?? 0) + 1);
  }
  return [...counts]
    .map(([weight, count]) => ({ weight, count }))
    .toSorted((a, b) => b.weight - a.weight);
}

/** Members of the largest coalition that weighs less than `width`: of the lightest players. */
export function largestSize(classes: readonly WeightClass[], width: number): number {
  let size = 0;
  let room = width - 1;
  for (const { weight, count } of classes.toReversed()) {
    const fitting = Math.min(count, Math.floor(room / weight));
    size += fitting;
    room -= fitting * weight;
  }
  return size;
}
