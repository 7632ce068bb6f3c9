import styles from "./ConflictHint.module.css";

/** Two arrows that meet: a report, no warning. */
export function ConflictMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
      <path d="M0 6h7M4 3l3 3-3 3M18 6h-7M14 3l-3 3 3 3" />
    </svg>
  );
}
