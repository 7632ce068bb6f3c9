import type { Edition, ListId } from "#domain/parliament.ts";

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
