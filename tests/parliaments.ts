import { accepted } from "#data/accepted.ts";
import { chamberIn, chamberOf, type Chamber } from "#domain/chamber.ts";
import type { ListId, Parliament } from "#domain/parliament.ts";
import { readParliament } from "#formats/parliamentJson.ts";

/*
 * Three small chambers that nobody ever elected, for tests about rules and sentences. They are read
 * like a stranger's file, and small enough to be checked by hand; parliaments.test.ts does so. A fourth,
 * for what words mean, is in harbour.ts.
 */

type Seats = Readonly<Record<string, number>>;

const rowsOf = (seats: Seats) =>
  Object.entries(seats).map(([list, count]) => ({ list, seats: count }));

/**
 * Lakeland: a list that one edition misses. 21 members, so 11 are a majority, 14 two thirds and 8
 * block them.
 *
 * The report, the default, has no row for Elm: 16 seats are itemised, 5 are not. Its 11 are reached
 * by Anchor with any two others (13, 13 or 12) and by nobody without Anchor, as 4 + 3 + 3 = 10:
 * three minimal coalitions. Anchor alone misses 5, as many as are not itemised. The report prints
 * Drum twice, under its former name too: 5 rows, 19 seats.
 *
 * The register has all five. Anchor and Elm hold 6 + 5 = 11, a majority; in the report they hold 6,
 * one of them not being itemised, which is no other answer. Seven coalitions are minimal: Anchor and
 * Elm, and each of the two with two of the three others.
 */
export const lakelandDocument = {
  id: "lakeland",
  name: { en: "Lakeland" },
  chamber: { en: "Assembly of Lakeland" },
  elected: "2031-03-02",
  families: [
    { id: "shore", name: { en: "Shore parties" } },
    { id: "hill", name: { en: "Hill parties" } },
  ],
  lists: [
    {
      id: "anchor",
      short: { en: "Anchor" },
      full: { en: "Anchor Union" },
      leader: { en: "Ada Reed" },
      family: "shore",
      about: { en: "The fishing towns." },
      spellings: ["Ankor"],
      pigment: 1,
    },
    { id: "elm", short: { en: "Elm" }, leader: { en: "Ebbe Storm" }, family: "hill", pigment: 2 },
    { id: "bridge", short: { en: "Bridge" }, family: "shore", pigment: 3 },
    { id: "candle", short: { en: "Candle" }, family: "hill", pigment: 10 },
    { id: "drum", short: { en: "Drum" }, kind: "individual", pigment: 11 },
  ],
  aliases: { tambour: "drum" },
  editions: [
    {
      id: "report",
      name: { en: "The first report" },
      inSentence: { en: "the first report’s figures" },
      publisher: { en: "Lake Gazette" },
      date: "2031-03-03",
      rows: [
        ...rowsOf({ anchor: 6, bridge: 4, candle: 3 }),
        {
          list: "drum",
          seats: 3,
          notes: [
            {
              mark: "†",
              kind: "printed-twice",
              text: { en: "Also printed as Tambour, its old name." },
            },
          ],
        },
      ],
      ledger: { printedRows: 5, printed: 19, printedTwice: 3, counted: 16, unlisted: 5, size: 21 },
    },
    {
      id: "register",
      name: { en: "The register" },
      inSentence: { en: "the register’s figures" },
      date: "2031-04-01",
      rows: rowsOf({ anchor: 6, elm: 5, bridge: 4, candle: 3, drum: 3 }),
      ledger: { size: 21 },
    },
  ],
};

/**
 * Windmoor: two editions that disagree. 41 members, so 21 are a majority, 28 two thirds and 14 block
 * them. Every list is itemised in both; the recount gave one seat of Heath to Birch.
 *
 * Evening: 10 + 7 + 6 + 5 + 4 + 3 + 3 + 3. Recount: Birch 8, Heath 2. Amber, Birch and Fern hold 20
 * in the evening, one short, and 21 after the recount: it depends on the edition. Amber, Birch and
 * Ember hold 21 in the evening, exactly enough, and Amber, Birch and Cedar 23.
 *
 * What closes a gap in the evening: for Amber and Birch (17) Cedar, Dune or Ember; for Amber, Birch
 * and Fern (20) any of the five others; for Birch and Fern (10, 11 short) Amber with any of the five
 * others, or Cedar with Dune; for Amber (10) Birch with Cedar, Dune or Ember, or Cedar with Dune; for
 * Heath (3, 18 short) no two, as Amber and Birch hold 17, but three.
 */
const windmoorDocument = {
  id: "windmoor",
  name: { en: "Windmoor" },
  chamber: { en: "Windmoor Diet" },
  elected: "2032-09-12",
  lists: ["Amber", "Birch", "Cedar", "Dune", "Ember", "Fern", "Grove", "Heath"].map((name) => ({
    id: name.toLowerCase(),
    short: { en: name },
  })),
  editions: [
    {
      id: "evening",
      name: { en: "Election night" },
      inSentence: { en: "the figures of election night" },
      date: "2032-09-12",
      rows: rowsOf({
        amber: 10,
        birch: 7,
        cedar: 6,
        dune: 5,
        ember: 4,
        fern: 3,
        grove: 3,
        heath: 3,
      }),
      ledger: { size: 41 },
    },
    {
      id: "recount",
      name: { en: "The recount" },
      inSentence: { en: "the figures of the recount" },
      date: "2032-10-01",
      rows: rowsOf({
        amber: 10,
        birch: 8,
        cedar: 6,
        dune: 5,
        ember: 4,
        fern: 3,
        grove: 3,
        heath: 2,
      }),
      ledger: { size: 41 },
    },
  ],
};

/** Seats of the list with that number, from 1: forty lists have 5, sixty 3, and a hundred 1. */
function islesSeats(number: number): number {
  if (number <= 40) return 5;
  return number <= 100 ? 3 : 1;
}

const isles = Array.from({ length: 200 }, (_, index) => ({
  list: `isle-${index + 1}`,
  seats: islesSeats(index + 1),
}));

/**
 * The Many Isles: 200 lists. 40 × 5 + 60 × 3 + 100 × 1 = 200 + 180 + 100 = 480 members, so 241 are a
 * majority, 320 two thirds and 161 block them. The forty largest hold 200; 14 of the next make it
 * 242, with 54 lists, and no fewer lists reach 241.
 */
const manyIslesDocument = {
  id: "many-isles",
  name: { en: "The Many Isles" },
  elected: "2033-01-30",
  lists: isles.map(({ list }, index) => ({ id: list, short: { en: `Isle ${index + 1}` } })),
  editions: [
    {
      id: "count",
      name: { en: "The count" },
      inSentence: { en: "the count" },
      date: "2033-02-01",
      rows: isles,
      ledger: { size: 480 },
    },
  ],
};

export const lakeland = parliamentFrom(lakelandDocument);
export const windmoor = parliamentFrom(windmoorDocument);
export const manyIsles = parliamentFrom(manyIslesDocument);

/** A parliament that is read like a stranger's file; a test with a fault in it does not run. */
export function parliamentFrom(document: unknown): Parliament {
  return accepted(readParliament(document), "a made-up parliament");
}

/** The chamber of a parliament in the edition of that id. */
export function chamberFrom(parliament: Parliament, edition: string): Chamber {
  const chamber = chamberOf(parliament, { parliament: parliament.id, edition });
  if (chamber === null) throw new Error(`${parliament.id} has no edition ${edition}`);
  return chamber;
}

/** Seats of some lists in a chamber of the given size; what they do not hold is not itemised. */
export interface ExampleSeats {
  readonly seats: Readonly<Record<ListId, number>>;
  readonly size: number;
}

/** A parliament of one edition, for a test that needs seats of its own. */
export function exampleParliament({ seats, size }: ExampleSeats): Parliament {
  return parliamentFrom({
    id: "example",
    name: { en: "Example" },
    elected: "2034-01-01",
    lists: Object.keys(seats).map((list) => ({ id: list, short: { en: list } })),
    editions: [
      {
        id: "count",
        name: { en: "The count" },
        date: "2034-01-02",
        rows: rowsOf(seats),
        ledger: { size },
      },
    ],
  });
}

/** The chamber of such a parliament. */
export function exampleChamber(figures: ExampleSeats): Chamber {
  const parliament = exampleParliament(figures);
  return chamberIn(parliament, parliament.editions[0]);
}
