import type { Roles } from "./roles.ts";
import { roleOf } from "./roles.ts";
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
export interface Against {
  readonly by: ListId;
  readonly of: ListId;
  readonly later: string | null;
}

/** The quotes that concern a list with a role, oldest first. */
export function quotesConcerning(quotes: readonly Quote[], roles: Roles): readonly Quote[] {
  return quotes.filter((quote) => quote.lists.some((id) => roleOf(roles, id) !== null));
}

/** The quotes that turn one partner of the coalition against another. */
export function quotesBetweenPartners(
  quotes: readonly Quote[],
  roles: Roles,
): readonly (Quote & { readonly against: Against })[] {
  return quotes.filter(
    (quote): quote is Quote & { readonly against: Against } =>
      quote.against !== null &&
      roleOf(roles, quote.against.by) !== null &&
      roleOf(roles, quote.against.of) !== null,
  );
}
