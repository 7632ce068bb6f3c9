import type { ReactNode } from "react";
import styles from "./CompactLabel.module.css";

/**
 * When the words are seen: unless on a phone held upright, on any phone, or on a tablet either; in any
 * case, or never.
 */
export type Shown = "roomy" | "wide" | "desktop" | "always" | "never";

interface CompactLabelProps {
  readonly shown?: Shown | undefined;
  readonly children: ReactNode;
}

/** Words that are seen where there is room, and heard everywhere. */
export function CompactLabel({ shown = "wide", children }: CompactLabelProps) {
  return (
    <span className={styles.label} data-shown={shown}>
      {children}
    </span>
  );
}
