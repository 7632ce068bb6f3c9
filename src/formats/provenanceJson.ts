import { array, nullable, object, optional, record } from "valibot";
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

const articleSchema = object({
  credit: localisedSchema,
  date: dateSchema,
  url: urlSchema,
  extract: array(textSchema),
  extractNote: localisedSchema,
  reading: localisedSchema,
  printed: array(object({ as: textSchema, list: idSchema, seats: seatsSchema })),
});

const recountSchema = object({
  text: localisedSchema,
  changes: array(object({ list: idSchema, from: seatsSchema, to: seatsSchema })),
  sources: array(textSchema),
});

const constitutionSchema = object({
  name: localisedSchema,
  rules: array(
    object({ rule: textSchema, article: textSchema, text: localisedSchema, url: urlSchema }),
  ),
});

const provenanceSchema = object({
  sources: array(
    object({ id: textSchema, title: textSchema, url: nullable(urlSchema), kind: textSchema }),
  ),
  seatSources: optional(record(idSchema, array(textSchema)), {}),
  article: optional(nullable(articleSchema), null),
  recount: optional(nullable(recountSchema), null),
  variants: optional(
    array(object({ list: idSchema, seats: seatsSchema, sources: array(textSchema) })),
    [],
  ),
  inconsistencies: optional(
    array(object({ id: idSchema, title: localisedSchema, text: localisedSchema })),
    [],
  ),
  constitution: optional(nullable(constitutionSchema), null),
  changelog: optional(array(object({ date: dateSchema, text: localisedSchema })), []),
});

/** Reads where a parliament's numbers come from. Never throws. */
export function readProvenance(document: unknown): Reading<Provenance> {
  return readBy(provenanceSchema, document);
}
