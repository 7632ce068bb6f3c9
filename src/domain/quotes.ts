import type { ListId } from "./parliament.ts";

/** How far a record can be trusted; anything below high is shown with its reason. */
export interface Confidence {
  readonly level: "high" | "medium" | "low";
  readonly reason: string | null;
}

/** Published words about the coalition talks, with who said them where. */
export interface Quote {
  readonly id: string;
  readonly speaker: string;
  readonly role: string;
  /** The list that the speaker speaks for, one of `lists`; `null` for outsiders. */
  readonly by: ListId | null;
  /** Every list that the words are about, the speaker's own included. */
  readonly lists: readonly ListId[];
  /** Others concerned who are no list, such as "United States". */
  readonly others: readonly string[];
  /** ISO date, `YYYY-MM-DD` or `YYYY-MM` where the day is not known. */
  readonly date: string;
  readonly dateNote: string | null;
  readonly outlet: string;
  readonly url: string;
  readonly words: string;
  /** How the words came into English, `null` where they were said in English. */
  readonly translation: string | null;
  readonly context: string | null;
  readonly note: string | null;
  readonly confidence: Confidence;
  readonly isFromArticle: boolean;
  /** Set where the words turn one list against another. */
  readonly against: Against | null;
}

/** One list against another, and what became of it. */
interface Against {
  readonly by: ListId;
  readonly of: ListId;
  readonly later: string | null;
}

/** Words as they stand between quotation marks: a comma before the closing mark becomes "…". */
export function quotedWords(words: string): string {
  return words.replace(/,(’?)$/u, "$1…");
}

/** Whether words seem to be whole sentences: they begin with no small letter and end at no comma. */
export function isWhole(words: string): boolean {
  return !/^\p{Ll}|,’?$/u.test(words);
}
