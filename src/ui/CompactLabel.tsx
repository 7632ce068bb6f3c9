import type { ReactNode } from "react";
import styles from "./CompactLabel.module.css";

/** When the words are seen: unless on a phone, or on a tablet either, in any case, or never. */
export type Shown = "wide" | "desktop" | "always" | "never";

interface CompactLabelProps {
  readonly shown?: Shown | undefined;
  readonly children: ReactNode;
}

/** The words of a button beside its icon. Where the icon stands alone, who listens hears them. */
export function CompactLabel({ shown = "wide", children }: CompactLabelProps) {
  return (
    <span className={styles.label} data-shown={shown}>
      {children}
    </span>
  );
}
