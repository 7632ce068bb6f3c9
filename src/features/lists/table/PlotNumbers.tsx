import type { CSSProperties } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./PlotNumbers.module.css";

/** The present total and the number to reach, over their lines in the plot. */
export function PlotNumbers() {
  const { number } = useI18n();
  const { counted, line, isEmpty, isReached } = useSubject().standing;
  // Nearer than a number is wide, the two part: each keeps to its own side.
  const style = {
    "--total": counted,
    "--way": Math.abs(counted - line),
  } as CSSProperties;
  return (
    <span
      className={styles.numbers}
      data-asked="roles"
      style={style}
      data-reached={isReached || undefined}
      aria-hidden="true"
    >
      {!isEmpty && counted !== line && <span className={styles.now}>{number(counted)}</span>}
      <span className={styles.quota}>{number(line)}</span>
    </span>
  );
}
