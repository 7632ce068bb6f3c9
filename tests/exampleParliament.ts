import type { Edition, List, ListId, Parliament } from "#domain/parliament.ts";

/** Seats of the lists of an example edition, largest first, in a chamber of the given size. */
export interface ExampleSeats {
  readonly seats: Readonly<Record<ListId, number>>;
  readonly size: number;
}

/** An edition whose rows carry no notes; what the lists do not hold is not itemised. */
export function exampleEdition(id: string, { seats, size }: ExampleSeats): Edition {
  const rows = Object.entries(seats).map(([list, count]) => ({ list, seats: count, notes: [] }));
  const counted = rows.reduce((sum, row) => sum + row.seats, 0);
  return {
    id,
    name: { en: `Figures ${id}` },
    inSentence: { en: `the figures ${id}` },
    date: "2018-05-23",
    rows,
    seats,
    ledger: {
      printedRows: rows.length,
      printed: counted,
      printedTwice: 0,
      counted,
      unlisted: size - counted,
      size,
    },
  };
}

/** A parliament made up for one test, with an edition for each entry, the first the default. */
export function exampleParliament(
  editions: Readonly<Record<string, ExampleSeats>> = { article: article2018 },
): Parliament {
  const ids = [...new Set(Object.values(editions).flatMap(({ seats }) => Object.keys(seats)))];
  const [first, ...others] = Object.entries(editions).map(([id, seats]) =>
    exampleEdition(id, seats),
  );
  if (first === undefined) throw new Error("An example needs an edition");
  return {
    id: "iraq-2018",
    name: { en: "Iraq 2018" },
    chamber: { en: "Council of Representatives" },
    elected: "2018-05-12",
    families: [
      { id: "one", name: { en: "Family one" } },
      { id: "two", name: { en: "Family two" } },
    ],
    lists: ids.map(exampleList),
    aliases: {},
    editions: [first, ...others],
  };
}

function exampleList(id: ListId, index: number): List {
  const short = { en: id.charAt(0).toUpperCase() + id.slice(1) };
  return {
    id,
    short,
    full: { en: `${short.en} list` },
    leader: { en: `Leader of ${short.en}` },
    family: index % 2 === 0 ? "one" : "two",
    kind: "list",
    about: { en: `About ${short.en}` },
    spellings: [],
    pigment: index < 9 ? index + 1 : 10 + ((index - 9) % 6),
  };
}

/** The twelve lists of the article of May 2018: 280 of 329 seats, 49 not itemised. */
export const article2018: ExampleSeats = {
  seats: {
    sairoon: 54,
    fatah: 47,
    nasr: 42,
    kdp: 25,
    "state-of-law": 25,
    wataniya: 21,
    hikma: 19,
    puk: 18,
    decision: 14,
    "anbar-identity": 6,
    gorran: 5,
    "new-generation": 4,
  },
  size: 329,
};
