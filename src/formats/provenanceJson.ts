import { array, nullable, object, optional, record } from "valibot";
import type { Provenance } from "#domain/provenance.ts";
import { checked, readBy, type JsonProblem, type Reading } from "./jsonReading.ts";
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
  changelog: optional(array(object({ date: dateSchema, text: localisedSchema })), []),
});

/** Reads where a parliament's numbers come from. Never throws. */
export function readProvenance(document: unknown): Reading<Provenance> {
  return checked(readBy(provenanceSchema, document), contradictions);
}

/** A document that is named and not listed could be shown nowhere. */
function contradictions(provenance: Provenance): readonly JsonProblem[] {
  const { sources, seatSources, recount, variants } = provenance;
  const listed = new Set(sources.map(({ id }) => id));
  const named: readonly (readonly [place: string, ids: readonly string[]])[] = [
    ...Object.entries(seatSources).map(([list, ids]) => [`seatSources.${list}`, ids] as const),
    ["recount.sources", recount?.sources ?? []],
    ...variants.map((variant, index) => [`variants.${index}.sources`, variant.sources] as const),
  ];
  return named.flatMap(([place, ids]) =>
    ids.flatMap((id, index) =>
      listed.has(id) ? [] : [{ place: `${place}.${index}`, message: `no source "${id}"` }],
    ),
  );
}
