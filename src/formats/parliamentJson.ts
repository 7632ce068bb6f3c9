import {
  array,
  exactOptional,
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
import type { Edition, List, Parliament } from "#domain/parliament.ts";
import { checked, readBy, type JsonProblem, type Reading } from "./jsonReading.ts";
import { dateSchema, idSchema, localisedSchema, seatsSchema, textSchema } from "./sharedSchemas.ts";

/** Neutral tints with hatches, which lists without a colour of their own take in turn. */
const neutralPigments = [10, 11, 12, 13, 14, 15] as const;

const listSchema = object({
  id: idSchema,
  short: localisedSchema,
  full: exactOptional(localisedSchema),
  leader: optional(nullable(localisedSchema), null),
  family: optional(nullable(idSchema), null),
  kind: optional(picklist(["list", "individual"]), "list"),
  about: optional(nullable(localisedSchema), null),
  spellings: optional(array(textSchema), []),
  pigment: exactOptional(pipe(number(), integer(), minValue(1), maxValue(15))),
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

/** Only the size is needed; sums that a document gives besides must agree with its rows. */
const ledgerSchema = object({
  size: pipe(seatsSchema, minValue(1, "a chamber has at least one member")),
  counted: exactOptional(seatsSchema),
  unlisted: exactOptional(seatsSchema),
  printedRows: exactOptional(seatsSchema),
  printed: exactOptional(seatsSchema),
  printedTwice: exactOptional(seatsSchema),
});

const editionSchema = object({
  id: idSchema,
  name: localisedSchema,
  inSentence: exactOptional(localisedSchema),
  publisher: optional(nullable(localisedSchema), null),
  date: dateSchema,
  rows: array(rowSchema),
  ledger: ledgerSchema,
});

const parliamentSchema = object({
  id: idSchema,
  name: localisedSchema,
  country: exactOptional(localisedSchema),
  chamber: exactOptional(localisedSchema),
  elected: dateSchema,
  families: optional(array(object({ id: idSchema, name: localisedSchema })), []),
  lists: array(listSchema),
  aliases: optional(record(string(), idSchema), {}),
  editions: array(editionSchema),
});

type ParliamentDocument = InferOutput<typeof parliamentSchema>;
type EditionDocument = ParliamentDocument["editions"][number];
type ListDocument = ParliamentDocument["lists"][number];

/**
 * Reads a parliament; its lists, families and sums must agree with each other. What a document
 * leaves out is not known, or follows: a list's full name from its short one, the name of an edition
 * in a sentence from its name. Never throws.
 */
export function readParliament(document: unknown): Reading<Parliament> {
  const reading = checked(readBy(parliamentSchema, document), contradictions);
  if (!reading.ok) return reading;
  const { editions, lists, country, chamber, ...rest } = reading.value;
  const [first, ...others] = editions.map(editionFrom);
  if (first === undefined) return { ok: false, problems: [problem("editions", noEdition)] };
  return {
    ok: true,
    value: {
      ...rest,
      country: country ?? rest.name,
      chamber: chamber ?? rest.name,
      lists: lists.map(listFrom).toSorted(bySeatsIn(editions)),
      editions: [first, ...others],
    },
  };
}

const noEdition = "at least one edition is needed";

function listFrom(document: ListDocument, index: number): List {
  const pigment = neutralPigments[index % neutralPigments.length] ?? 10;
  return {
    ...document,
    full: document.full ?? document.short,
    pigment: document.pigment ?? pigment,
  };
}

/** The order of links: by the seats in the first edition, else in the next, equal ones by their ids. */
function bySeatsIn(editions: readonly EditionDocument[]) {
  const counts = editions.map(({ rows }) => new Map(rows.map(({ list, seats }) => [list, seats])));
  return (a: List, b: List): number => {
    for (const seats of counts) {
      const difference = (seats.get(b.id) ?? 0) - (seats.get(a.id) ?? 0);
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : 1;
  };
}

function editionFrom({ ledger, ...document }: EditionDocument): Edition {
  const { size, printedRows, printedTwice: twice = 0 } = ledger;
  const printed = document.rows.reduce((total, { seats }) => total + seats, twice);
  return {
    ...document,
    inSentence: document.inSentence ?? document.name,
    rows: document.rows.toSorted((a, b) => b.seats - a.seats || (a.list < b.list ? -1 : 1)),
    size,
    // That it says how many rows are printed where some stand there twice has been checked.
    printing:
      twice > 0 && printedRows !== undefined ? { rows: printedRows, seats: printed, twice } : null,
  };
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
      family === null || families.has(family)
        ? []
        : [problem(`lists.${index}.family`, `no family "${family}"`)],
    ),
    ...Object.entries(parliament.aliases).flatMap(([alias, id]) =>
      lists.includes(id) ? [] : [problem(`aliases.${alias}`, `no list "${id}"`)],
    ),
    ...Object.keys(parliament.aliases).flatMap((alias) =>
      lists.includes(alias) ? [problem(`aliases.${alias}`, "is the id of a list")] : [],
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
  const { size, counted, unlisted, printed, printedRows, printedTwice = 0 } = ledger;
  return [
    ...repeated(
      rows.map(({ list }) => list),
      `${place}.rows`,
    ),
    ...rows.flatMap(({ list }, index) =>
      lists.includes(list) ? [] : [problem(`${place}.rows.${index}.list`, `no list "${list}"`)],
    ),
    ...(sum > size
      ? [problem(`${place}.ledger.size`, `is ${size}, and the rows have ${sum}`)]
      : []),
    ...equal(sum, counted, `${place}.ledger.counted`),
    ...equal(sum + printedTwice, printed, `${place}.ledger.printed`),
    ...equal(size - sum, unlisted, `${place}.ledger.unlisted`),
    ...(printedTwice > 0
      ? printedTwiceContradictions(printedRows, rows.length, `${place}.ledger.printedRows`)
      : equal(rows.length, printedRows, `${place}.ledger.printedRows`)),
  ];
}

/** Seats that are printed twice stand in rows that are, which makes more rows than there are lists. */
function printedTwiceContradictions(
  printedRows: number | undefined,
  lists: number,
  place: string,
): readonly JsonProblem[] {
  if (printedRows === undefined) return [problem(place, "is needed where seats are printed twice")];
  return printedRows > lists
    ? []
    : [problem(place, `is ${printedRows}, for ${lists} lists of which some are printed twice`)];
}

/** A sum that is not given agrees with everything. */
function equal(found: number, given: number | undefined, place: string): readonly JsonProblem[] {
  return given === undefined || found === given
    ? []
    : [problem(place, `adds up to ${found}, not ${given}`)];
}

function repeated(ids: readonly string[], place: string): readonly JsonProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problem(`${place}.${index}`, `"${id}" stands there twice`)],
  );
}

function problem(place: string, message: string): JsonProblem {
  return { place, message };
}
