import { useI18n } from "#i18n/useI18n.ts";
import styles from "./Outcome.module.css";
import type { Prospect } from "#features/lists/prospects.ts";

interface OutcomeProps {
  readonly prospect: Prospect;
  readonly line: number;
}

/** The seats that would count, and in sign and words when that alone turns the answer. */
export function Outcome({ prospect, line }: OutcomeProps) {
  const { number } = useI18n();
  return (
    <span className={styles.outcome}>
      <span>{number(prospect.counted)}</span>
      <Turn prospect={prospect} line={line} />
    </span>
  );
}

/** "▼ majority lost" or "✓ reaches 165"; nothing where the answer stays the same. */
export function Turn({ prospect, line }: OutcomeProps) {
  const { t } = useI18n();
  if (!prospect.isDecisive) return null;
  const isMember = prospect.role !== null;
  return (
    <span className={isMember ? styles.lost : styles.reached}>
      <span aria-hidden="true">{isMember ? "▼" : "✓"}</span>{" "}
      {isMember ? t("lists.lost") : t("lists.reaches", { line })}
    </span>
  );
}
