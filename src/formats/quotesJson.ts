import { array, boolean, nullable, object } from "valibot";
import type { Quote } from "#domain/quotes.ts";
import { oldestFirst, readBy, type Reading } from "./jsonReading.ts";
import {
  confidenceSchema,
  dateSchema,
  idSchema,
  idsSchema,
  textSchema,
  urlSchema,
} from "./sharedSchemas.ts";

const quoteSchema = object({
  id: idSchema,
  speaker: textSchema,
  role: textSchema,
  lists: idsSchema,
  others: array(textSchema),
  date: dateSchema,
  dateNote: nullable(textSchema),
  outlet: textSchema,
  url: urlSchema,
  words: textSchema,
  translation: nullable(textSchema),
  context: nullable(textSchema),
  note: nullable(textSchema),
  confidence: confidenceSchema,
  isFromArticle: boolean(),
  against: nullable(object({ by: idSchema, of: idSchema, later: nullable(textSchema) })),
});

/** Reads quotes, which come oldest first. Never throws. */
export function readQuotes(document: unknown): Reading<readonly Quote[]> {
  return oldestFirst(readBy(array(quoteSchema), document));
}
