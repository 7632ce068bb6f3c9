import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";

/** What stands on the dimension line: the total, what is missing or to spare, and both in one. */
export interface SumWords {
  readonly total: string;
  readonly words: string;
  readonly joined: string;
}

/** The sums of a coalition in words; `null` while it is empty. */
export function sumWords({ standing }: Subject, { t, number }: I18n): SumWords | null {
  const { isEmpty, isReached, short, spare, counted } = standing;
  if (isEmpty) return null;
  const reached = spare === 0 ? t("meter.exact") : t("meter.spare", { spare });
  const words = isReached ? reached : t("meter.short", { short });
  const total = number(counted);
  return { total, words, joined: t("meter.joined", { total, words }) };
}
