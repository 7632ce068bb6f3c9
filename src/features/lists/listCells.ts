import type { CsvCell } from "#formats/listsCsv.ts";
import type { I18n } from "#i18n/useI18n.ts";
import type { ColumnId } from "./columns.ts";
import type { ListEntry } from "./listEntries.ts";
import type { Prospect } from "./prospects.ts";
import type { ListsView } from "./useListsView.ts";

/** What the table shows as rows of plain cells under their headings, numbers as numbers. */
export function listCells(
  { shown, columns, prospects }: Pick<ListsView, "shown" | "columns" | "prospects">,
  { t }: I18n,
): readonly (readonly CsvCell[])[] {
  const headings = columns.map((id) =>
    t(id === "share" ? "lists.shareHeading" : `lists.column.${id}`),
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
  switch (column) {
    case "list":
      return entry.name;
    case "seats":
      return entry.seats;
    case "share":
      return Number((entry.share * 100).toFixed(1));
    case "family":
      return entry.family;
    case "leader":
      return entry.leader;
    case "role":
      return t(`role.${role ?? "opposition"}`);
    case "without":
      return role === null ? null : counted;
    case "with":
      return role === null ? counted : null;
  }
}
