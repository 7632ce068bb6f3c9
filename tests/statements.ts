import type { Quote } from "#domain/quotes.ts";
import type { RedLine } from "#domain/redLines.ts";
import type { Roles } from "#domain/roles.ts";

/* Statements that nobody ever made, about the lists of Lakeland. */

export const partners = (...ids: readonly string[]): Roles =>
  Object.fromEntries(ids.map((id) => [id, "government"]));

export const quote = (id: string, told: Partial<Quote>): Quote => ({
  id,
  speaker: "A speaker",
  role: "",
  by: null,
  lists: [],
  others: [],
  date: "2031-03-10",
  dateNote: null,
  outlet: "A paper",
  url: "https://example.org",
  words: "",
  translation: null,
  context: null,
  note: null,
  confidence: { level: "high", reason: null },
  isFromArticle: false,
  against: null,
  ...told,
});

export const redLine = (id: string, told: Partial<RedLine>): RedLine => ({
  id,
  statedBy: "A speaker",
  lists: ["anchor"],
  excludes: ["elm"],
  excludesNote: null,
  kind: "explicit",
  kindNote: "explicit",
  date: "2031-03-10",
  dateNote: null,
  summary: "",
  verbatim: null,
  outlet: "A paper",
  url: "https://example.org",
  later: null,
  confidence: { level: "high", reason: null },
  ...told,
});

/** A quote of one day in March, by the first of its lists. */
export const said = (
  id: string,
  lists: readonly string[],
  day: number,
  told: Partial<Quote> = {},
) => quote(id, { by: lists[0] ?? null, lists, date: `2031-03-${day}`, ...told });

export const against = (by: string, of: string): Partial<Quote> => ({
  against: { by, of, later: null },
});
