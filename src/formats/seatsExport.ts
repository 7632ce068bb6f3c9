import { chamberIn, seatsOf, type Chamber } from "#domain/chamber.ts";
import type { List, Parliament } from "#domain/parliament.ts";
import { writeCsv } from "./listsCsv.ts";

/**
 * Every list's seats in every edition as CSV; a list that an edition does not itemise is empty there.
 * The parliament is to be in full.
 */
export function seatsAsCsv(parliament: Parliament): string {
  const chambers = chambersOf(parliament);
  const heading = ["id", "list", ...chambers.map(({ edition }) => edition.id)];
  const rows = parliament.lists.map((list) => [
    list.id,
    nameOf(list),
    ...chambers.map((chamber) => seatsOf(chamber, list.id)),
  ]);
  const unlisted = ["", "not itemised", ...chambers.map((chamber) => chamber.unlisted)];
  const size = ["", "chamber", ...chambers.map((chamber) => chamber.size)];
  return writeCsv([heading, ...rows, unlisted, size]);
}

/** Every edition with its ledger, rows and remarks as JSON text; the parliament is to be in full. */
export function seatsAsJson(parliament: Parliament): string {
  const { id, name, elected } = parliament;
  return JSON.stringify(
    {
      parliament: id,
      name: name.en,
      elected,
      editions: chambersOf(parliament).map(editionDocument),
    },
    null,
    2,
  );
}

function nameOf({ full, short }: List): string {
  return (full ?? short).en;
}

function chambersOf(parliament: Parliament): readonly Chamber[] {
  return parliament.editions.map((edition) => chamberIn(parliament, edition));
}

function editionDocument({ edition, rows, size, listed, unlisted }: Chamber) {
  const { id, name, date, printing } = edition;
  const {
    rows: printedRows,
    seats: printed,
    twice: printedTwice,
  } = printing ?? {
    rows: rows.length,
    seats: listed,
    twice: 0,
  };
  return {
    id,
    name: name.en,
    date,
    ledger: { printedRows, printed, printedTwice, counted: listed, unlisted, size },
    rows: rows.map(({ list, seats, notes }) => ({
      list: list.id,
      name: nameOf(list),
      seats,
      notes: notes.flatMap(({ text }) => text?.en ?? []),
    })),
  };
}
