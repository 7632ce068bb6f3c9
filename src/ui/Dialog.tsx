import { useId, type ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: "text" | "wide" | "screen";
  readonly children: ReactNode;
}

/** Opens as modal when it is put on the page; Escape and the button close it, focus goes back. */
export function Dialog({ title, closeLabel, onClose, size = "text", children }: DialogProps) {
  const titleId = useId();
  return (
    <dialog
      ref={openAsModal}
      aria-labelledby={titleId}
      className={`${styles.dialog} ${styles[size]}`}
      onClose={({ target, currentTarget }) => {
        // React hands on what a dialog inside this one says of itself.
        if (target === currentTarget) onClose();
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <form method="dialog">
          <button className={styles.close} aria-label={closeLabel}>
            <Icon name="close" />
          </button>
        </form>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

function openAsModal(dialog: HTMLDialogElement | null) {
  if (dialog !== null && !dialog.open) dialog.showModal();
}
