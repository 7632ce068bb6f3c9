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

/** Players up to whom all coalitions are soon listed, however many seats they have. */
export const mostListed = 20;

/** Numbers that a table by players, seats and limbs may take without exhausting a page's memory. */
const mostNumbers = 2 ** 27;

/** The first thing wrong with a game, or `null` for one that can be counted. */
export function gameProblem({ quota, weights }: Game): GameProblem | null {
  if (weights.length === 0) return { kind: "no-players", player: null, value: 0 };
  if (!Number.isSafeInteger(quota)) return { kind: "quota", player: null, value: quota };
  const player = weights.findIndex((weight) => !Number.isSafeInteger(weight) || weight < 0);
  if (player >= 0) return { kind: "weight", player, value: weights[player] ?? Number.NaN };
  const total = totalWeight(weights);
  return isCountable({ quota, weights }) ? null : { kind: "total", player: null, value: total };
}

/** Whether a table by seats fits, or the players are so few that their coalitions can be listed. */
function isCountable(game: Game): boolean {
  const { weights } = inLargestUnits(game);
  const players = weights.filter((weight) => weight > 0).length;
  const total = totalWeight(weights);
  const limbs = Math.ceil((players + 1) / 40);
  return (
    Number.isSafeInteger(totalWeight(game.weights)) &&
    (players <= mostListed || players * total * limbs <= mostNumbers)
  );
}

/**
 * The same game with the weights divided by what divides them all: the same coalitions win, and a
 * table by seats is as much smaller. Seats to spare are then counted in these units too.
 */
export function inLargestUnits({ quota, weights }: Game): Game {
  const unit = Math.max(1, weights.reduce(greatestCommonDivisor, 0));
  return { quota: Math.ceil(quota / unit), weights: weights.map((weight) => weight / unit) };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
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
