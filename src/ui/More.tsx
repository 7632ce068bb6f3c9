import type { ReactNode } from "react";
import styles from "./More.module.css";

interface MoreProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A line that looks like a link and opens what stands behind it. */
export function More({ label, children }: MoreProps) {
  return (
    <details>
      <summary className={styles.label}>{label}</summary>
      {children}
    </details>
  );
}
