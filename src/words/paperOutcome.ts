import type { Standing } from "#domain/standing.ts";
import type { I18n } from "#i18n/i18n.ts";

/** What is missing or to spare, as the printed bar says it. */
export function paperOutcome({ isEmpty, isReached, short, spare }: Standing, { t }: I18n): string {
  if (isEmpty) return t("paper.outcome.empty");
  if (!isReached) return t("paper.outcome.short", { short });
  return spare === 0 ? t("paper.outcome.exact") : t("paper.outcome.spare", { spare });
}
