import {
  array,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  type InferOutput,
} from "valibot";
import type { Edition, Parliament } from "#domain/parliament.ts";
import { checked, readBy, type JsonProblem, type Reading } from "./jsonReading.ts";
import { dateSchema, idSchema, localisedSchema, seatsSchema, textSchema } from "./sharedSchemas.ts";

const listSchema = object({
  id: idSchema,
  short: localisedSchema,
  full: localisedSchema,
  leader: nullable(localisedSchema),
  family: idSchema,
  kind: picklist(["list", "individual"]),
  about: localisedSchema,
  spellings: array(textSchema),
  pigment: pipe(number(), integer(), minValue(1), maxValue(15)),
});

const noteSchema = object({
  mark: textSchema,
  kind: picklist(["printed-twice", "recount", "renamed", "sources-differ", "unverified"]),
  text: localisedSchema,
});

const rowSchema = object({
  list: idSchema,
  seats: seatsSchema,
  notes: optional(array(noteSchema), []),
});

const ledgerSchema = object({
  printedRows: seatsSchema,
  printed: seatsSchema,
  printedTwice: seatsSchema,
  counted: seatsSchema,
  unlisted: seatsSchema,
  size: pipe(seatsSchema, minValue(1, "a chamber has at least one member")),
});

const editionSchema = object({
  id: idSchema,
  name: localisedSchema,
  inSentence: localisedSchema,
  date: dateSchema,
  rows: array(rowSchema),
  ledger: ledgerSchema,
});

const parliamentSchema = object({
  id: idSchema,
  name: localisedSchema,
  chamber: localisedSchema,
  elected: dateSchema,
  families: array(object({ id: idSchema, name: localisedSchema })),
  lists: array(listSchema),
  aliases: record(string(), idSchema),
  editions: array(editionSchema),
});

type ParliamentDocument = InferOutput<typeof parliamentSchema>;
type EditionDocument = ParliamentDocument["editions"][number];

/** Reads a parliament; its lists, families and sums must agree with each other. Never throws. */
export function readParliament(document: unknown): Reading<Parliament> {
  const reading = checked(readBy(parliamentSchema, document), contradictions);
  if (!reading.ok) return reading;
  const { editions, ...rest } = reading.value;
  const [first, ...others] = editions.map(editionFrom);
  return first === undefined
    ? { ok: false, problems: [{ place: "editions", message: "at least one edition is needed" }] }
    : { ok: true, value: { ...rest, editions: [first, ...others] } };
}

function editionFrom(document: EditionDocument): Edition {
  const rows = document.rows.toSorted((a, b) => b.seats - a.seats || (a.list < b.list ? -1 : 1));
  return { ...document, rows, seats: Object.fromEntries(rows.map((row) => [row.list, row.seats])) };
}

function contradictions(parliament: ParliamentDocument): readonly JsonProblem[] {
  const lists = parliament.lists.map(({ id }) => id);
  const families = new Set(parliament.families.map(({ id }) => id));
  return [
    ...repeated(lists, "lists"),
    ...repeated(
      parliament.editions.map(({ id }) => id),
      "editions",
    ),
    ...parliament.lists.flatMap(({ family }, index) =>
      families.has(family) ? [] : [problem(`lists.${index}.family`, `no family "${family}"`)],
    ),
    ...Object.entries(parliament.aliases).flatMap(([alias, id]) =>
      lists.includes(id) ? [] : [problem(`aliases.${alias}`, `no list "${id}"`)],
    ),
    ...parliament.editions.flatMap((edition, index) =>
      editionContradictions(edition, `editions.${index}`, lists),
    ),
  ];
}

function editionContradictions(
  { rows, ledger }: EditionDocument,
  place: string,
  lists: readonly string[],
): readonly JsonProblem[] {
  const sum = rows.reduce((total, { seats }) => total + seats, 0);
  const { printed, printedTwice, counted, unlisted, size } = ledger;
  return [
    ...repeated(
      rows.map(({ list }) => list),
      `${place}.rows`,
    ),
    ...rows.flatMap(({ list }, index) =>
      lists.includes(list) ? [] : [problem(`${place}.rows.${index}.list`, `no list "${list}"`)],
    ),
    ...equal(sum, counted, `${place}.ledger.counted`),
    ...equal(printed - printedTwice, counted, `${place}.ledger.printed`),
    ...equal(counted + unlisted, size, `${place}.ledger.size`),
  ];
}

function equal(found: number, expected: number, place: string): readonly JsonProblem[] {
  return found === expected ? [] : [problem(place, `adds up to ${found}, not ${expected}`)];
}

function repeated(ids: readonly string[], place: string): readonly JsonProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problem(`${place}.${index}`, `"${id}" stands there twice`)],
  );
}

function problem(place: string, message: string): JsonProblem {
  return { place, message };
}
