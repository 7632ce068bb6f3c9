import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { leaveForSection } from "./sectionFocus.ts";
import styles from "./Working.module.css";

interface WorkingProps {
  /** Gives it up: offered once it takes longer than anybody would wait. */
  readonly cancel?: { readonly label: string; readonly onCancel: () => void };
  readonly children: ReactNode;
}

/** Says that an answer is on its way, once it takes longer than a moment. */
export function Working({ cancel, children }: WorkingProps) {
  return (
    <span className={styles.working}>
      {children}
      {cancel !== undefined && (
        <Button
          className={styles.cancel}
          onClick={({ currentTarget }) => {
            leaveForSection(currentTarget);
            cancel.onCancel();
          }}
        >
          {cancel.label}
        </Button>
      )}
    </span>
  );
}
