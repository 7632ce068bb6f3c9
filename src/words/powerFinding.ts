import type { List } from "#domain/parliament.ts";
import type { I18n } from "#i18n/i18n.ts";

/** Lists of equal size, at least one, that a picture of power shows in one row. */
type Row = readonly [Sized, ...Sized[]];

interface Sized {
  readonly list: List;
  readonly seats: number;
}

/**
 * "Sairoon decides more than its size, Decision less": what a picture of power shows first. `null`:
 * nobody gains, or nobody loses.
 */
export function powerFinding(
  { gains, loses }: { readonly gains: Row | null; readonly loses: Row | null },
  i18n: I18n,
): string {
  const more = gains && { gains: rowName(gains, i18n), gainCount: gains.length };
  const less = loses && { loses: rowName(loses, i18n), loseCount: loses.length };
  if (more !== null && less !== null) return i18n.t("charts.findsBoth", { ...more, ...less });
  if (more !== null) return i18n.t("charts.findsMore", more);
  return less === null ? i18n.t("charts.findsNothing") : i18n.t("charts.findsLess", less);
}

/** The name of a list, or "12 lists of 1 seat". */
export function rowName(row: Row, { t, name }: I18n): string {
  const [{ list, seats }] = row;
  return row.length === 1 ? name(list.short) : t("charts.equalLists", { count: row.length, seats });
}
