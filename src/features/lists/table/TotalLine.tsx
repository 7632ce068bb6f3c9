import type { CSSProperties } from "react";
import { useSubject } from "#store/subject.tsx";
import styles from "./TotalLine.module.css";

/** The present total as a line behind the bars of all rows: a click moves one line, not one in each. */
export function TotalLine() {
  const { counted } = useSubject().standing;
  return (
    <div
      className={styles.place}
      data-asked="roles"
      style={{ "--total": counted } as CSSProperties}
    />
  );
}
