import type { ReactNode } from "react";
import styles from "./CompactLabel.module.css";

/** The words of a button beside its icon. On a phone the icon stands alone; who listens hears them. */
export function CompactLabel({ children }: { readonly children: ReactNode }) {
  return <span className={styles.label}>{children}</span>;
}
