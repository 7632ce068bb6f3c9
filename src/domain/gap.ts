import { oppositionOf } from "./chamber.ts";
import { withThem } from "./criticalMember.ts";
import type { ListId } from "./parliament.ts";
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

/** The least that would close a subject's gap, or `null` where there is none. */
export function waysOver(subject: Subject): WaysOver | null {
  if (subject.standing.isReached) return null;
  const others = oppositionOf(subject.chamber, subject.proposal.roles);
  const closes = (lists: readonly ListId[]) => withThem(subject, lists).isReached;

  const alone = others.filter((id) => closes([id]));
  if (alone.length > 0) return { kind: "one", lists: alone };

  const pairings = pairingsOf(others, (a, b) => closes([a, b]));
  if (pairings.length > 0) return { kind: "two", pairings };

  // A chamber's rows are in descending order of seats: the first ones are the fewest that can do it.
  const fewest = others.findIndex((_, index) => closes(others.slice(0, index + 1))) + 1;
  return fewest === 0 ? { kind: "never" } : { kind: "more", fewest };
}

/** Pairs gathered under their larger list, so that each pair is named once. */
function pairingsOf(
  lists: readonly ListId[],
  closes: (a: ListId, b: ListId) => boolean,
): readonly Pairing[] {
  return lists
    .map((hub, index) => ({
      hub,
      partners: lists.slice(index + 1).filter((partner) => closes(hub, partner)),
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
