import type { ReactNode } from "react";
import styles from "./Standfirst.module.css";

/** The line under the headline. */
export function Line({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.standfirst} data-asked="roles">
      {children}
    </p>
  );
}
