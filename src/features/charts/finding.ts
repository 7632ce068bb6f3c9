import type { I18n } from "#i18n/i18n.ts";
import { extremes, type PowerIndex, type PowerPoint } from "./powerPoints.ts";
import { powerRows, type Equals } from "./powerRows.ts";

/** "Sairoon decides more than its size, Decision less": what the picture shows first. */
export function finding(points: readonly PowerPoint[], index: PowerIndex, i18n: I18n): string {
  const rows = powerRows(points, ({ seats }) => seats);
  const { gains, loses } = extremes(rows, index);
  const more = gains && { gains: rowName(gains, i18n), gainCount: gains.length };
  const less = loses && { loses: rowName(loses, i18n), loseCount: loses.length };
  if (more !== null && less !== null) return i18n.t("charts.findsBoth", { ...more, ...less });
  if (more !== null) return i18n.t("charts.findsMore", more);
  return less === null ? i18n.t("charts.findsNothing") : i18n.t("charts.findsLess", less);
}

/** The name of a list, or "12 lists of 1 seat". */
export function rowName(equals: Equals<PowerPoint>, { t, name }: I18n): string {
  const [{ list, seats }] = equals;
  return equals.length === 1
    ? name(list.short)
    : t("charts.equalLists", { count: equals.length, seats });
}
