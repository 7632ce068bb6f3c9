import type { ListId } from "./parliament.ts";

/** Two lists that are not to sit together; which is named first carries no meaning. */
export type Pair = readonly [ListId, ListId];

/** What is asked of the coalitions that a search looks for. Order carries no meaning. */
export interface Constraints {
  readonly mustContain: readonly ListId[];
  readonly mustNotContain: readonly ListId[];
  readonly apart: readonly Pair[];
  /** Most lists in government, 1 or more; `null`: any number. */
  readonly mostLists: number | null;
  /** Whether lists that support from outside count towards the line. */
  readonly countsSupport: boolean;
}

export const noConstraints: Constraints = {
  mustContain: [],
  mustNotContain: [],
  apart: [],
  mostLists: null,
  countsSupport: true,
};

/** The constraints with two lists set apart; a list is not set apart from itself. */
export function withPair(constraints: Constraints, pair: Pair): Constraints {
  return pair[0] === pair[1] || isApart(constraints, pair)
    ? constraints
    : { ...constraints, apart: [...constraints.apart, pair] };
}

/** The constraints with two lists no longer set apart. */
export function withoutPair(constraints: Constraints, pair: Pair): Constraints {
  return { ...constraints, apart: constraints.apart.filter((own) => !samePair(own, pair)) };
}

/** Of pairs that mean the same, the first; none of a list with itself. */
export function distinctPairs(pairs: readonly Pair[]): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (pair[0] !== pair[1] && !found.has(key)) found.set(key, pair);
  }
  return [...found.values()];
}

/** The same text for two lists in either order. */
function keyOf([a, b]: Pair): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Whether the two lists are set apart, in either order. */
export function isApart({ apart }: Constraints, pair: Pair): boolean {
  return apart.some((own) => samePair(own, pair));
}

function samePair(a: Pair, b: Pair): boolean {
  return (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);
}

/** Whether two sets of constraints ask the same. */
export function sameConstraints(a: Constraints, b: Constraints): boolean {
  return (
    a.mostLists === b.mostLists &&
    a.countsSupport === b.countsSupport &&
    sameLists(a.mustContain, b.mustContain) &&
    sameLists(a.mustNotContain, b.mustNotContain) &&
    sameLists(a.apart.map(keyOf), b.apart.map(keyOf))
  );
}

function sameLists(a: readonly ListId[], b: readonly ListId[]): boolean {
  const others = new Set(b);
  return a.length === b.length && a.every((id) => others.has(id));
}

/** How many conditions there are, each list and each pair one. */
export function conditionCount(constraints: Constraints): number {
  const { mustContain, mustNotContain, apart, mostLists, countsSupport } = constraints;
  const others = Number(mostLists !== null) + Number(!countsSupport);
  return mustContain.length + mustNotContain.length + apart.length + others;
}
