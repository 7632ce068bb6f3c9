/** Permanent word naming a list, `[a-z0-9-]{2,24}`; links are made of these. */
export type ListId = string;

/** A text of the data in the languages it is known in; English is always there. */
export interface Localised {
  readonly en: string;
  readonly ar?: string;
  readonly ckb?: string;
}

/** One electoral list: what is true of it in every edition of the figures. */
export interface List {
  readonly id: ListId;
  /** What the list is called in a row, a segment or a sentence. */
  readonly short: Localised;
  /** `null`: it comes with the parliament in full, which its dossier brings. */
  readonly full: Localised | null;
  /** `null`: not known. Nothing is shown then, and nothing guessed. */
  readonly leader: Localised | null;
  /** `null`: belongs to no family of the parliament. */
  readonly family: string | null;
  /** `individual`: a reserved seat won by one person. */
  readonly kind: "list" | "individual";
  /** `null`: nothing is told of it, or only by the parliament in full. */
  readonly about: Localised | null;
  /** Other spellings under which it may be searched; they too come with the parliament in full. */
  readonly spellings: readonly string[];
  /**
   * Its colour for ever, in every edition: 1 to 9 a pigment of its own, 10 to 15 a neutral tint
   * with one of six hatches, told apart by its name beside it.
   */
  readonly pigment: number;
}

export interface Family {
  readonly id: string;
  readonly name: Localised;
}

/** A remark on a row of the figures, shown behind a small mark. */
export interface RowNote {
  readonly mark: string;
  readonly kind: "printed-twice" | "recount" | "renamed" | "sources-differ" | "unverified";
  /** `null`: it comes with the parliament in full, which its dossier brings. */
  readonly text: Localised | null;
}

/** One row of an edition: a list with its seats as that edition counts them. */
interface SeatRow {
  readonly list: ListId;
  /** Whole number, 0 or more. */
  readonly seats: number;
  readonly notes: readonly RowNote[];
}

/** How a source prints the figures that an edition counts, where that takes explaining. */
interface Printing {
  /** Rows as the source prints them, a list printed twice counting as two. */
  readonly rows: number;
  /** Seats in those rows. */
  readonly seats: number;
  /** Seats that the source prints a second time for a list already counted. */
  readonly twice: number;
}

/** One published set of figures. It never changes; a correction is a new edition. */
export interface Edition {
  readonly id: string;
  readonly name: Localised;
  /** "the article's figures", as it stands inside a sentence. */
  readonly inSentence: Localised;
  /** Who published it; `null`: not known, and the edition's name stands for it. */
  readonly publisher: Localised | null;
  /** ISO date of publication. */
  readonly date: string;
  /** Seats descending, then id. */
  readonly rows: readonly SeatRow[];
  /** Members of the chamber, 1 or more; those of no row are of lists not itemised. */
  readonly size: number;
  /** `null`: every row is printed once, and there is nothing to explain. */
  readonly printing: Printing | null;
}

/** A chamber after one election, with every edition of its figures, the default first. */
export interface Parliament {
  readonly id: string;
  readonly name: Localised;
  /** Where it sits; the parliament's name where nothing else is known. */
  readonly country: Localised;
  readonly chamber: Localised;
  /** ISO date of the election. */
  readonly elected: string;
  readonly families: readonly Family[];
  /** By their seats in the first edition, else in the next, equal ones by their ids. */
  readonly lists: readonly List[];
  /** Former ids of lists, still read in links. */
  readonly aliases: Readonly<Record<string, ListId>>;
  readonly editions: readonly [Edition, ...Edition[]];
}

/** The edition of that id, or `undefined` if the parliament has none. */
export function findEdition(parliament: Parliament, id: string): Edition | undefined {
  return parliament.editions.find((edition) => edition.id === id);
}

/** The list of that id, or `undefined`; a former id finds the list under its new one. */
export function findList(parliament: Parliament, id: ListId): List | undefined {
  const current = Object.hasOwn(parliament.aliases, id) ? parliament.aliases[id] : id;
  return parliament.lists.find((list) => list.id === current);
}
