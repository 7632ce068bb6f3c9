/** What a verdict is counted and said with. The build works it out. */
export interface CountingData {
  readonly lists: readonly (readonly [id: string, name: string])[];
  readonly editions: readonly CountedEdition[];
  /** "Two lists" by their number, beginning with one list, as far as numbers are written in words. */
  readonly counts: readonly string[];
  /** The same for more lists, with `seatsPlace` where their number belongs. */
  readonly more: string;
  /** Characters that the sentence may have. */
  readonly room: number;
  readonly forms: Readonly<Record<"short" | "exact" | "spare", Forms>>;
}

interface CountedEdition {
  readonly id: string;
  readonly size: number;
  /** The line of an absolute majority. */
  readonly line: number;
  /**
   * The lists that it itemises in the chamber's order: the place of each in `lists`, and its seats
   * behind it.
   */
  readonly rows: readonly number[];
  /** What is asked while nobody is in. */
  readonly question: string;
}

/**
 * The sentence for one list and one seat, one list and more seats, more lists and one seat, and more
 * of both, with `coalitionPlace` and `seatsPlace` where those belong.
 */
export type Forms = readonly [string, string, string, string];

export const coalitionPlace = "\u0002";
/** Stands for seats, or for the number of lists. */
export const seatsPlace = "\u0003";
