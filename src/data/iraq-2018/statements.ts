import { accepted } from "#data/accepted.ts";
import type { Statements } from "#domain/statements.ts";
import { readQuotes } from "#formats/quotesJson.ts";
import { readRedLines } from "#formats/redLinesJson.ts";
import quotes from "./quotes.json" with { type: "json" };
import redLines from "./redLines.json" with { type: "json" };

/** What was said, read like a stranger's file. */
export const statements: Statements = {
  quotes: accepted(readQuotes(quotes), "quotes.json"),
  redLines: accepted(readRedLines(redLines), "redLines.json"),
};
