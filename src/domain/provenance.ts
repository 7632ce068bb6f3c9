import type { ListId, Localised } from "./parliament.ts";

/** A document that a figure was read in. */
interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** "news, seen", "secondary, seen" … in the record's own words. */
  readonly kind: string;
}

/** Something the source article gets wrong or leaves unsaid that a reader of the numbers needs. */
interface Inconsistency {
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
}

/** A number that a report of the same day printed differently. */
interface PressVariant {
  readonly list: ListId;
  readonly seats: number;
  readonly sources: readonly string[];
}

/** A seat that moved between two editions. */
interface SeatChange {
  readonly list: ListId;
  readonly from: number;
  readonly to: number;
}

/** The text that a parliament's default figures were taken from. */
export interface SourceArticle {
  readonly credit: Localised;
  readonly date: string;
  readonly url: string;
  /** Lines in which it contradicts itself, verbatim. */
  readonly extract: readonly string[];
  /** What the extract shows. */
  readonly extractNote: Localised;
  /** How its figures were read. */
  readonly reading: Localised;
  /** The rows as printed: name and seats, in printed order. */
  readonly printed: readonly {
    readonly as: string;
    readonly list: ListId;
    readonly seats: number;
  }[];
}

/** A new count of the votes, and what it changed. */
interface Recount {
  readonly text: Localised;
  readonly changes: readonly SeatChange[];
  readonly sources: readonly string[];
}

/** Where a parliament's numbers come from. Parts that there are not are `null` or empty. */
export interface Provenance {
  readonly sources: readonly Source[];
  /** Ids of the sources of each list's seats. */
  readonly seatSources: Readonly<Record<ListId, readonly string[]>>;
  readonly article: SourceArticle | null;
  readonly recount: Recount | null;
  readonly variants: readonly PressVariant[];
  readonly inconsistencies: readonly Inconsistency[];
  readonly changelog: readonly { readonly date: string; readonly text: Localised }[];
}
