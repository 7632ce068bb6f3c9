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

/** Where a parliament's numbers come from. */
export interface Provenance {
  readonly sources: readonly Source[];
  /** Ids of the sources of each list's seats. */
  readonly seatSources: Readonly<Record<ListId, readonly string[]>>;
  readonly article: {
    readonly credit: Localised;
    readonly date: string;
    readonly url: string;
    /** The two lines in which one list is printed twice, verbatim. */
    readonly extract: readonly string[];
    /** The rows as printed: name and seats, in printed order. */
    readonly printed: readonly {
      readonly as: string;
      readonly list: ListId;
      readonly seats: number;
    }[];
  };
  readonly recount: {
    readonly text: Localised;
    readonly changes: readonly SeatChange[];
    readonly sources: readonly string[];
  };
  readonly variants: readonly PressVariant[];
  readonly inconsistencies: readonly Inconsistency[];
  /** The rules of the constitution, by the rule of the app that each asks for. */
  readonly articles: readonly {
    readonly rule: string;
    readonly article: string;
    readonly text: Localised;
    readonly url: string;
  }[];
  readonly changelog: readonly { readonly date: string; readonly text: Localised }[];
}
