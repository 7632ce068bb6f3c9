import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./EdgeNote.module.css";

interface EdgeNoteProps {
  /** Puts it away; left out for what goes by itself in a moment. */
  readonly close?: { readonly label: string; readonly onClose: () => void };
  readonly children: ReactNode;
}

/** A word at the edge of the window, over the page, so that nothing moves when it comes and goes. */
export function EdgeNote({ close, children }: EdgeNoteProps) {
  return (
    <span className={styles.note} data-closes={close !== undefined || undefined}>
      {children}
      {close !== undefined && (
        <button
          type="button"
          className={styles.close}
          aria-label={close.label}
          onClick={close.onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
