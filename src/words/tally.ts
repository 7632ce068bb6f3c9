import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";
import { verdict } from "./verdict.ts";

/** "143 of 329, 22 short of 165", "168 of 329. Majority, 3 to spare". */
export function tally(subject: Subject, i18n: I18n): string {
  const { counted, size, line, short, isEmpty, isReached } = subject.standing;
  const words = verdict(subject, i18n);
  if (isEmpty) return words;
  return isReached
    ? i18n.t("tally.reached", { counted, size, verdict: words })
    : i18n.t("tally.short", { counted, size, short, line });
}
