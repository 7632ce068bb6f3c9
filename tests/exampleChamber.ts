import { chamberIn, type Chamber } from "#domain/chamber.ts";
import type { ListId, Parliament } from "#domain/parliament.ts";
import { readParliament } from "#formats/parliamentJson.ts";

/** Seats of the lists of an example edition, largest first, in a chamber of the given size. */
export interface ExampleSeats {
  readonly seats: Readonly<Record<ListId, number>>;
  readonly size: number;
}

/** A parliament of one edition, read like a stranger's; what the lists do not hold is not itemised. */
export function exampleParliament(id: string, { seats, size }: ExampleSeats): Parliament {
  const entries = Object.entries(seats);
  const reading = readParliament({
    id,
    name: { en: `Example ${id}` },
    elected: "2018-05-12",
    lists: entries.map(([list]) => ({ id: list, short: { en: list } })),
    editions: [
      {
        id: "article",
        name: { en: "Example figures" },
        date: "2018-05-23",
        rows: entries.map(([list, count]) => ({ list, seats: count })),
        ledger: { size },
      },
    ],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** The chamber of an example parliament. */
export function exampleChamber(id: string, figures: ExampleSeats): Chamber {
  const parliament = exampleParliament(id, figures);
  return chamberIn(parliament, parliament.editions[0]);
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
