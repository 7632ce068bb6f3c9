import type { ReactNode } from "react";
import styles from "./Working.module.css";

/** Says that an answer is on its way, once it takes longer than a moment. */
export function Working({ children }: { readonly children: ReactNode }) {
  return <span className={styles.working}>{children}</span>;
}
