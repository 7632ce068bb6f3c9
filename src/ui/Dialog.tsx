import { useId, type ReactNode, type SyntheticEvent } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: "text" | "wide" | "screen";
  readonly children: ReactNode;
}

/**
 * Opens as modal when it is put on the page; Escape and the button close it. However it goes, the focus
 * goes back.
 */
export function Dialog({ title, closeLabel, onClose, size = "text", children }: DialogProps) {
  const titleId = useId();

  function tellOwn({ target, currentTarget }: SyntheticEvent<HTMLDialogElement>) {
    // React hands on what a dialog inside this one says of itself.
    if (target === currentTarget) onClose();
  }

  return (
    <dialog
      ref={openAsModal}
      aria-labelledby={titleId}
      className={`${styles.dialog} ${styles[size]}`}
      // By the first Escape is told at once, by the second it may be after the next key; but browsers
      // leave the first out where nothing has been pressed since the last time.
      onCancel={tellOwn}
      onClose={tellOwn}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** What had the focus before a dialog was opened. */
const openers = new WeakMap<HTMLDialogElement, Element | null>();

function openAsModal(dialog: HTMLDialogElement) {
  if (!dialog.open) {
    openers.set(dialog, document.activeElement);
    dialog.showModal();
  }
  // A browser gives the focus back from one that is closed, but not from one that is taken away open.
  return () => queueMicrotask(() => giveFocusBack(dialog));
}

function giveFocusBack(dialog: HTMLDialogElement) {
  const opener = openers.get(dialog);
  if (dialog.isConnected || document.activeElement !== document.body) return;
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
}
