import { array, object, nullable, record } from "valibot";
import type { Provenance } from "#domain/provenance.ts";
import { readBy, type Reading } from "./jsonReading.ts";
import {
  dateSchema,
  idSchema,
  localisedSchema,
  seatsSchema,
  textSchema,
  urlSchema,
} from "./sharedSchemas.ts";

const provenanceSchema = object({
  sources: array(
    object({ id: textSchema, title: textSchema, url: nullable(urlSchema), kind: textSchema }),
  ),
  seatSources: record(idSchema, array(textSchema)),
  article: object({
    credit: localisedSchema,
    date: dateSchema,
    url: urlSchema,
    extract: array(textSchema),
    printed: array(object({ as: textSchema, list: idSchema, seats: seatsSchema })),
  }),
  recount: object({
    text: localisedSchema,
    changes: array(object({ list: idSchema, from: seatsSchema, to: seatsSchema })),
    sources: array(textSchema),
  }),
  variants: array(object({ list: idSchema, seats: seatsSchema, sources: array(textSchema) })),
  inconsistencies: array(object({ id: idSchema, title: localisedSchema, text: localisedSchema })),
  articles: array(
    object({ rule: textSchema, article: textSchema, text: localisedSchema, url: urlSchema }),
  ),
  changelog: array(object({ date: dateSchema, text: localisedSchema })),
});

/** Reads where a parliament's numbers come from. Never throws. */
export function readProvenance(document: unknown): Reading<Provenance> {
  return readBy(provenanceSchema, document);
}
