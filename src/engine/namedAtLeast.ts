import { totalWeight, weightClasses } from "./game.ts";
import { freePlayers, type Prepared } from "./searchConditions.ts";

/**
 * How often any `limit` of the coalitions that meet conditions, or all where there are fewer, name a
 * player: so often at least, told without a table and without finding one; 0 where nothing is told.
 */
export function namedAtLeast(prepared: Prepared, limit: number): number {
  const { conditions, weights, isForced, rivals, quota } = prepared;
  const { minimal, isConnected, alike, mostMembers } = conditions;
  const own = weights.filter((_, player) => isForced[player] === true);
  // Those who must be in may then be spare, which takes a look at each.
  const isAsked = minimal === "strict" && own.length > 0;
  if (isConnected || isAsked || alike.length > 0) return 0;
  const free = freePlayers(prepared);
  const weightsOf = (players: readonly number[]) =>
    players.map((player) => weights[player] ?? 0).toSorted((a, b) => b - a);
  const part: Part = {
    // Who refuses somebody might not sit with the others.
    free: weightsOf(free.filter((player) => rivals[player]?.length === 0)),
    missing: quota - totalWeight(own),
    most: mostMembers - own.length,
  };
  const found = Math.max(ofEquals(part), minimal === "none" ? ofHeaviest(part) : 0);
  return Math.min(limit, found) * (own.length + (enough(weightsOf(free), part.missing) ?? 0));
}

/** Those who may join. */
interface Part {
  /** Their weights, the heaviest first. */
  readonly free: readonly number[];
  /** Seats that they must add. */
  readonly missing: number;
  /** Most of them. */
  readonly most: number;
}

/** Coalitions of as many of equal weight as are needed, of whom none is spare. */
function ofEquals({ free, missing, most }: Part): number {
  const ways = weightClasses(free).map(({ weight, count }) => {
    const members = Math.max(0, Math.ceil(missing / weight));
    return members <= most ? choose(count, members) : 0;
  });
  return Math.max(0, ...ways);
}

/** Coalitions of the heaviest that are enough, with whomever else. */
function ofHeaviest({ free, missing, most }: Part): number {
  const members = enough(free, missing);
  if (members === null) return 0;
  const others = free.length - members;
  // Nobody where even these are too many.
  const sizes = Array.from({ length: Math.min(others, most - members) + 1 }, (_, size) => size);
  return sizes.reduce((sum, size) => sum + choose(others, size), 0);
}

/** How many of the heaviest it takes; `null` where all are not enough. */
function enough(heaviestFirst: readonly number[], missing: number): number | null {
  if (missing <= 0) return 0;
  let lacking = missing;
  const last = heaviestFirst.findIndex((weight) => (lacking -= weight) <= 0);
  return last < 0 ? null : last + 1;
}

/** Ways to choose so many of so many, as doubles tell; 0 for more than there are. */
function choose(players: number, chosen: number): number {
  let ways = 1;
  for (let one = 1; one <= chosen; one += 1) ways = (ways * (players - one + 1)) / one;
  return ways;
}
