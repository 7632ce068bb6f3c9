import type { Subject } from "#domain/subject.ts";
import type { CsvCell } from "#formats/listsCsv.ts";
import type { I18n } from "#i18n/i18n.ts";
import { columnIds, isPowerColumn, type ColumnId } from "#features/lists/columnIds.ts";
import { seatsIn, type ListEntry } from "#features/lists/listEntries.ts";
import { prospectsIn, type Prospect } from "#features/lists/prospects.ts";
import type { ListsView } from "#features/lists/useListsView.ts";
import { headlineText } from "#words/headline.ts";
import { published } from "#words/published.ts";

/** What the table shows, and below it the seats it adds up to and all that one needs to trace it. */
export function tableSheet(
  view: Pick<ListsView, "shown" | "entries" | "columns">,
  { subject, address }: { readonly subject: Subject; readonly address: string | null },
  i18n: I18n,
): readonly (readonly CsvCell[])[] {
  const [headings = [], ...rows] = listCells(view, subject, i18n);
  const all = [headings, ...rows, ...sums(view, subject, i18n), []];
  return [...all, ...provenance(subject, address, i18n)].map((row) =>
    headings.map((_, column) => row[column] ?? null),
  );
}

/** What the table shows as rows of plain cells under their headings, numbers as numbers. */
function listCells(
  { shown, columns: seen }: Pick<ListsView, "shown" | "columns">,
  subject: Subject,
  { t }: I18n,
): readonly (readonly CsvCell[])[] {
  const prospects = prospectsIn(subject);
  const columns = columnsOf(seen);
  const headings = columns.map((id) => heading(id, t));
  const rows = shown.map((entry) => {
    const prospect = prospects.of(entry.list.id);
    return columns.map((id) => cell(id, entry, { prospect, t }));
  });
  return [headings, ...rows];
}

/** A column of the page, or what a total if changed is about: there the boxes and the words tell. */
type SheetColumn = ColumnId | "change";

function columnsOf(seen: readonly ColumnId[]): readonly SheetColumn[] {
  return columnIds
    .filter((id) => seen.includes(id) || (id === "role" && seen.includes("outcome")))
    .flatMap((id) => (id === "outcome" ? (["change", id] as const) : [id]));
}

function heading(column: SheetColumn, t: I18n["t"]): string {
  if (column === "change") return t("lists.sheet.change");
  return t(isPowerColumn(column) ? `lists.heading.${column}` : `lists.column.${column}`);
}

function cell(
  column: SheetColumn,
  entry: ListEntry,
  { prospect, t }: Pick<I18n, "t"> & { readonly prospect: Prospect },
): CsvCell {
  const { role, change, counted } = prospect;
  const cells: Readonly<Record<SheetColumn, CsvCell>> = {
    list: entry.name,
    seats: entry.seats,
    share: percentOf(entry.share),
    family: entry.family,
    leader: entry.leader,
    role: t(`role.${role ?? "opposition"}`),
    change: change && t(`lists.sheet.${change}`),
    outcome: change && counted,
    shapley: percentage(entry.power?.shapley),
    banzhaf: percentage(entry.power?.banzhaf),
    minimal: percentage(entry.power?.minimalShare),
  };
  return cells[column];
}

/** The last rows of the page's table: what is shown, what the figures do not itemise, all. */
function sums(
  { shown, entries, columns }: Pick<ListsView, "shown" | "entries" | "columns">,
  { chamber }: Subject,
  { t }: I18n,
): readonly (readonly CsvCell[])[] {
  const { size, unlisted } = chamber;
  const seen = columnsOf(columns);
  const row = (name: string, seats: number) =>
    seen.map((id) => {
      if (id === "list") return name;
      if (id === "seats") return seats;
      return id === "share" ? percentOf(seats / size) : null;
    });
  return [
    ...(shown.length < entries.length
      ? [row(t("lists.shown", { shown: shown.length, all: entries.length }), seatsIn(shown))]
      : []),
    ...(unlisted > 0 ? [row(t("lists.unlisted"), unlisted)] : []),
    row(t("lists.chamber"), size),
  ];
}

/** Which scenario it is, by whose figures and by which rule, and its link. */
function provenance(
  subject: Subject,
  address: string | null,
  i18n: I18n,
): readonly (readonly CsvCell[])[] {
  const { t } = i18n;
  const { edition } = subject.chamber;
  const { line, size } = subject.standing;
  const rule = t(`rule.${subject.proposal.rule.kind}`);
  return [
    [t("lists.sheet.scenario"), headlineText(subject, i18n)],
    [
      t("editions.heading"),
      t("lists.sheet.figures", { published: published(edition, i18n), edition: edition.id }),
    ],
    [t("rule.heading"), t("lists.sheet.rule", { rule, line, size })],
    ...(address === null ? [] : [[t("lists.sheet.link"), address]]),
  ];
}

/** A share of 0..1 in percent with one decimal. */
function percentOf(share: number): number {
  return Number((share * 100).toFixed(1));
}

/** A share of 0..1 in percent with two decimals. */
function percentage(share: number | undefined): CsvCell {
  return share === undefined ? null : Number((share * 100).toFixed(2));
}
