import { findList, seatsOf, type Edition, type Parliament } from "#domain/parliament.ts";
import { writeCsv } from "./listsCsv.ts";

/** Every list's seats in every edition as CSV; a list that an edition does not itemise is empty there. */
export function seatsAsCsv({ lists, editions }: Parliament): string {
  const heading = ["id", "list", ...editions.map(({ id }) => id)];
  const rows = lists.map((list) => [
    list.id,
    list.full.en,
    ...editions.map((edition) => seatsOf(edition, list.id)),
  ]);
  const unlisted = ["", "not itemised", ...editions.map(({ ledger }) => ledger.unlisted)];
  const size = ["", "chamber", ...editions.map(({ ledger }) => ledger.size)];
  return writeCsv([heading, ...rows, unlisted, size]);
}

/** Every edition with its ledger, rows and notes as JSON text. */
export function seatsAsJson(parliament: Parliament): string {
  const { id, name, elected, editions } = parliament;
  return JSON.stringify(
    {
      parliament: id,
      name: name.en,
      elected,
      editions: editions.map((edition) => editionDocument(edition, parliament)),
    },
    null,
    2,
  );
}

function editionDocument({ id, name, date, ledger, rows }: Edition, parliament: Parliament) {
  return {
    id,
    name: name.en,
    date,
    ledger,
    rows: rows.map(({ list, seats, notes }) => ({
      list,
      name: findList(parliament, list)?.full.en ?? list,
      seats,
      notes: notes.map(({ text }) => text.en),
    })),
  };
}
