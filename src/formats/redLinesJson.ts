import { array, nullable, object, picklist } from "valibot";
import type { RedLine } from "#domain/redLines.ts";
import { oldestFirst, readBy, type Reading } from "./jsonReading.ts";
import {
  confidenceSchema,
  dateSchema,
  idSchema,
  idsSchema,
  textSchema,
  urlSchema,
} from "./sharedSchemas.ts";

const redLineSchema = object({
  id: idSchema,
  statedBy: textSchema,
  lists: idsSchema,
  excludes: idsSchema,
  excludesNote: nullable(textSchema),
  kind: picklist(["explicit", "omission", "condition", "outside", "no-red-line", "self", "result"]),
  kindNote: textSchema,
  date: dateSchema,
  dateNote: nullable(textSchema),
  summary: textSchema,
  verbatim: nullable(textSchema),
  outlet: textSchema,
  url: urlSchema,
  later: nullable(textSchema),
  confidence: confidenceSchema,
});

/** Reads red lines, which come oldest first. Never throws. */
export function readRedLines(document: unknown): Reading<readonly RedLine[]> {
  return oldestFirst(readBy(array(redLineSchema), document));
}
