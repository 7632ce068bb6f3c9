/** Players of one weight of which nothing else is asked: whichever of them is in, it is the same. */
export type Crowd = readonly number[];

/** So many equal lists are better counted than named. */
const crowd = 4;

/**
 * The crowds among players that are given by their weights (whole seats): runs of at least four
 * neighbours of one weight, none of which a condition names.
 */
export function crowdsIn(weights: readonly number[], named: ReadonlySet<number>): readonly Crowd[] {
  const runs: number[][] = [];
  for (const [player, weight] of weights.entries()) {
    if (named.has(player)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last === player - 1 && weights[last] === weight) run.push(player);
    else runs.push([player]);
  }
  return runs.filter((run) => run.length >= crowd);
}

/** The first of the coalitions that differ only in which players of a crowd are in: ascending. */
export function firstAlike(
  players: readonly number[],
  crowds: readonly Crowd[],
): readonly number[] {
  const { named, some } = namedAndCounted(players, crowds);
  const first = some.flatMap(({ count, among }) => among.slice(0, count));
  return [...named, ...first].toSorted((a, b) => a - b);
}

/** So many of a crowd. */
export interface SomeOf {
  /** 1 or more. */
  readonly count: number;
  readonly among: Crowd;
}

/** Who of a coalition is named, and how many of each crowd are in. */
export function namedAndCounted(
  players: readonly number[],
  crowds: readonly Crowd[],
): { readonly named: readonly number[]; readonly some: readonly SomeOf[] } {
  return {
    named: players.filter((player) => !crowds.some((among) => among.includes(player))),
    some: crowds.flatMap((among) => {
      const count = players.filter((player) => among.includes(player)).length;
      return count === 0 ? [] : [{ count, among }];
    }),
  };
}

/** How many coalitions differ from this one only in which players of a crowd are in, with it. */
export function waysAlike(players: readonly number[], crowds: readonly Crowd[]): bigint {
  return namedAndCounted(players, crowds).some.reduce(
    (ways, { count, among }) => ways * choices(among.length, count),
    1n,
  );
}

/** Ways to choose some of so many. */
function choices(all: number, some: number): bigint {
  let ways = 1n;
  for (let one = 1; one <= some; one += 1) ways = (ways * BigInt(all - some + one)) / BigInt(one);
  return ways;
}
