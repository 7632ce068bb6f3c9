import type { Subject } from "#domain/subject.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Icon } from "#ui/Icon.tsx";
import { verdict } from "#words/verdict.ts";
import styles from "./Verdict.module.css";

/** "115 of 329 · 50 short of 165", in words, with a tick once the line is reached. */
export function Verdict({ subject }: { readonly subject: Subject }) {
  const i18n = useI18n();
  const { isEmpty, isReached, counted, size } = subject.standing;
  return (
    <p className={styles.verdict} data-outcome={isReached ? "reached" : "short"}>
      {!isEmpty && <span className={styles.tally}>{i18n.t("tally", { counted, size })}</span>}
      <span className={isEmpty ? styles.empty : styles.words}>
        {isReached && !isEmpty && <Icon name="check" />}
        {verdict(subject, i18n)}
      </span>
    </p>
  );
}
