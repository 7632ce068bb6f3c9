import type { Subject } from "#domain/subject.ts";
import type { I18n } from "#i18n/i18n.ts";

/** "Your coalition is empty", "50 short of 165", "Majority, 3 to spare". */
export function verdict({ standing, proposal }: Subject, { t }: I18n): string {
  const { line, short, spare, isEmpty, isReached } = standing;
  const { kind } = proposal.rule;
  if (isEmpty) return t("verdict.empty");
  if (!isReached) return t("verdict.short", { short, line });
  return spare === 0 ? t(`verdict.exact.${kind}`) : t(`verdict.reached.${kind}`, { spare });
}
