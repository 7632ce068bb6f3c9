import type { Scenario } from "#domain/scenario.ts";
import type { Standing } from "#domain/standing.ts";
import { verdictOf } from "#words/verdict.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./Verdict.module.css";

interface VerdictProps {
  readonly scenario: Scenario;
  readonly standing: Standing;
}

/** "115 of 329 · 50 short of 165", in words, with a tick once the line is reached. */
export function Verdict({ scenario, standing }: VerdictProps) {
  const { t } = useI18n();
  const { id, values } = verdictOf(standing, scenario.rule.kind);
  const { isEmpty, isReached } = standing;
  return (
    <p className={styles.verdict} data-outcome={isReached ? "reached" : "short"}>
      {!isEmpty && <span className={styles.tally}>{t("tally", values)}</span>}
      <span className={isEmpty ? styles.empty : styles.words}>
        {isReached && !isEmpty && <Icon name="check" />}
        {t(id, values)}
      </span>
    </p>
  );
}
