import { roleOrder } from "#domain/roles.ts";
import type { Edition, Parliament } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { Standing } from "#domain/standing.ts";
import { verdictOf } from "./verdict.ts";
import type { I18n } from "#i18n/useI18n.ts";
import { segmentsOf } from "#domain/meterSegments.ts";

/** What the bar shows, in words: the verdict, and each camp with its lists and their seats. */
export function meterLabel(
  scenario: Scenario,
  standing: Standing,
  words: { readonly parliament: Parliament; readonly edition: Edition; readonly i18n: I18n },
): string {
  const { t, name, and } = words.i18n;
  const camps = roleOrder.flatMap((role) => {
    const names = segmentsOf(role, scenario.roles, words).map((segment) =>
      t("meter.listSeats", { list: name(segment.list.short), seats: segment.seats }),
    );
    return names.length === 0 ? [] : [t(`meter.${role}`, { lists: and(names) })];
  });
  const { unlisted } = standing;
  const rest = unlisted === 0 ? [] : [t("meter.unlistedPart", { count: unlisted })];
  const verdict = verdictOf(standing, scenario.rule.kind);
  return t("meter.pictureParts", {
    verdict: t(verdict.id, verdict.values),
    parts: [...camps, ...rest].join(" "),
  });
}
