import type { Subject } from "#domain/subject.ts";
import type { CsvCell } from "#formats/listsCsv.ts";
import type { I18n } from "#i18n/i18n.ts";
import { columnIds, isPowerColumn, type ColumnId } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import { prospectsIn, type Prospect } from "#features/lists/prospects.ts";
import type { ListsView } from "#features/lists/useListsView.ts";

/** What the table shows as rows of plain cells under their headings, numbers as numbers. */
export function listCells(
  { shown, columns: seen }: Pick<ListsView, "shown" | "columns">,
  subject: Subject,
  { t }: I18n,
): readonly (readonly CsvCell[])[] {
  const prospects = prospectsIn(subject);
  // On the page the boxes and the words tell what a total if changed is about.
  const columns = columnIds.filter(
    (id) => seen.includes(id) || (id === "role" && seen.includes("outcome")),
  );
  const headings = columns.map((id) =>
    t(isPowerColumn(id) ? `lists.heading.${id}` : `lists.column.${id}`),
  );
  const rows = shown.map((entry) => {
    const prospect = prospects.of(entry.list.id);
    return columns.map((id) => cell(id, entry, { prospect, t }));
  });
  return [headings, ...rows];
}

function cell(
  column: ColumnId,
  entry: ListEntry,
  { prospect, t }: Pick<I18n, "t"> & { readonly prospect: Prospect },
): CsvCell {
  const { role, counted } = prospect;
  const cells: Readonly<Record<ColumnId, CsvCell>> = {
    list: entry.name,
    seats: entry.seats,
    share: Number((entry.share * 100).toFixed(1)),
    family: entry.family,
    leader: entry.leader,
    role: t(`role.${role ?? "opposition"}`),
    outcome: counted,
    shapley: percentage(entry.power?.shapley),
    banzhaf: percentage(entry.power?.banzhaf),
    minimal: percentage(entry.power?.minimalShare),
  };
  return cells[column];
}

/** A share of 0..1 in percent with two decimals. */
function percentage(share: number | undefined): CsvCell {
  return share === undefined ? null : Number((share * 100).toFixed(2));
}
