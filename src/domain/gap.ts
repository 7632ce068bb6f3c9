import type { ChamberRow } from "./chamber.ts";
import type { ListId } from "./parliament.ts";
import { roleOf } from "./roles.ts";
import type { Subject } from "./subject.ts";

/** One list that closes the gap together with any one of some others. */
export interface Pairing {
  readonly hub: ListId;
  readonly partners: readonly ListId[];
}

/** The least that would have to join the government for the line to be reached. */
export type WaysOver =
  /** Each of these lists closes the gap alone. */
  | { readonly kind: "one"; readonly lists: readonly ListId[] }
  /** No list does alone; every pair that does is in exactly one of these. */
  | { readonly kind: "two"; readonly pairings: readonly Pairing[] }
  /** No pair does; this many do, and no fewer. */
  | { readonly kind: "more"; readonly fewest: number }
  /** All lists of the opposition together do not. */
  | { readonly kind: "never" };

/**
 * The least that would close a subject's gap, or `null` where there is none. Whoever joins the
 * government from the opposition moves the line under no rule, so that seats need only be added:
 * two hundred lists have twenty thousand pairs.
 */
export function waysOver({ chamber, proposal, standing }: Subject): WaysOver | null {
  if (standing.isReached) return null;
  const { short } = standing;
  // In descending order of seats: the first ones are the fewest that can do it.
  const others = chamber.rows.filter(({ list }) => roleOf(proposal.roles, list.id) === null);

  const alone = closing(others, short);
  if (alone.length > 0) return { kind: "one", lists: alone };

  const pairings = pairingsOf(others, short);
  if (pairings.length > 0) return { kind: "two", pairings };

  let together = 0;
  const fewest = others.findIndex(({ seats }) => (together += seats) >= short) + 1;
  return fewest === 0 ? { kind: "never" } : { kind: "more", fewest };
}

/** Those of some rows that have so many seats each. Largest first, so what follows a miss misses. */
function closing(rows: readonly ChamberRow[], seats: number): readonly ListId[] {
  const end = rows.findIndex((row) => row.seats < seats);
  return (end < 0 ? rows : rows.slice(0, end)).map(({ list }) => list.id);
}

/** Pairs gathered under their larger list, so that each pair is named once. */
function pairingsOf(rows: readonly ChamberRow[], short: number): readonly Pairing[] {
  return rows
    .map(({ list, seats }, index) => ({
      hub: list.id,
      partners: closing(rows.slice(index + 1), short - seats),
    }))
    .filter(({ partners }) => partners.length > 0);
}

/**
 * Whether lists that the figures do not itemise could close the gap: `false` where there are too
 * few such seats, `null` where it depends on how they are divided, which the figures do not say.
 */
export function couldUnlistedCloseIt({ standing: { short, unlisted } }: Subject): false | null {
  return short > 0 && short <= unlisted ? null : false;
}
