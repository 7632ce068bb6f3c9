import { array, boolean, nullable, object } from "valibot";
import type { Quote } from "#domain/quotes.ts";
import { checked, oldestFirst, readBy, type JsonProblem, type Reading } from "./jsonReading.ts";
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
  by: nullable(idSchema),
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
  return oldestFirst(checked(readBy(array(quoteSchema), document), strangers));
}

/** Who speaks for a list is heard under its name, and turns against others in no other. */
function strangers(quotes: readonly Quote[]): readonly JsonProblem[] {
  return quotes.flatMap(({ by, lists, against }, index) => [
    ...(by === null || lists.includes(by)
      ? []
      : [{ place: `${index}.by`, message: "must be one of the quote’s lists" }]),
    ...(against === null || against.by === by
      ? []
      : [{ place: `${index}.against.by`, message: "must be the list that speaks" }]),
  ]);
}
