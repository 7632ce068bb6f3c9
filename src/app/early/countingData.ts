/** What a verdict is counted and said with. The build works it out. */
export interface CountingData {
  readonly lists: readonly (readonly [id: string, name: string])[];
  readonly editions: readonly CountedEdition[];
  /** "Two lists" by their number, beginning with one list. */
  readonly counts: readonly string[];
  /** Characters that the sentence may have. */
  readonly room: number;
  readonly forms: Readonly<Record<"short" | "exact" | "spare", Forms>>;
}

interface CountedEdition {
  readonly id: string;
  readonly size: number;
  /** The lists that it itemises, by their places in `lists`, in the chamber's order. */
  readonly rows: readonly (readonly [list: number, seats: number])[];
  /** What is asked while nobody is in. */
  readonly question: string;
}

/**
 * The sentence for one list and one seat, one list and more seats, more lists and one seat, and more
 * of both, with `coalitionPlace` and `seatsPlace` where those belong.
 */
export type Forms = readonly [string, string, string, string];

export const coalitionPlace = "\u0002";
export const seatsPlace = "\u0003";
