import { depthOf } from "#domain/presentation.ts";
import type { KnownEntries, OwnEntry } from "./knownEntries.ts";

/** How the browser comes to tell what is on the screen. */
export type Way =
  /** Along the entries that there are. */
  | { readonly kind: "go"; readonly place: number }
  /** By new entries, one for each step from this one on. */
  | { readonly kind: "add"; readonly from: number }
  /** By writing over the entry where it is. */
  | { readonly kind: "rewrite" };

/** The way from an entry of a step, at the place of the wanted one, to the wanted one. */
export function wayTo(wanted: OwnEntry, step: number, known: KnownEntries): Way {
  if (wanted.step === step) return wayToShown(wanted, known);
  const written = known.sameAs(wanted);
  if (written !== undefined) return { kind: "go", place: written.place };
  if (wanted.step > step) return { kind: "add", from: step + 1 };
  // A step whose entry the browser no longer has takes the place of the first that it has.
  return over(known.firstAfter(wanted), wanted);
}

/** Where the step is the same: what is opened has an entry of its own, and what is left is gone back from. */
function wayToShown(wanted: OwnEntry, known: KnownEntries): Way {
  const { place, step, shown } = wanted;
  const opened = depthOf(shown) - depthOf(known.at(place)?.shown ?? shown);
  if (opened > 0) return { kind: "add", from: step };
  return over(opened < 0 ? known.lastShownAs(wanted) : undefined, wanted);
}

/** The wanted entry is written over that one, or where it is. */
function over(entry: OwnEntry | undefined, { place }: OwnEntry): Way {
  return entry === undefined || entry.place === place
    ? { kind: "rewrite" }
    : { kind: "go", place: entry.place };
}
