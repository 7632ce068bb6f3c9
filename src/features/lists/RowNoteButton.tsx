import type { KeyboardEvent } from "react";
import type { RowNote } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./RowNoteButton.module.css";

/** Whether the row's note is open, and where it then stands. */
export interface NoteSwitch {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

interface RowNoteButtonProps {
  readonly notes: readonly RowNote[];
  readonly note: NoteSwitch;
}

/** The marks on a row's figures; pressed, they open their notes under the row. Escape closes them. */
export function RowNoteButton({ notes, note }: RowNoteButtonProps) {
  const { t, list } = useI18n();
  const kinds = list(notes.map(({ kind }) => t(`lists.note.${kind}`)));

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !note.isOpen) return;
    event.stopPropagation();
    note.onToggle(false);
  }

  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t("lists.note", { kinds })}
      aria-expanded={note.isOpen}
      aria-controls={note.isOpen ? note.id : undefined}
      onClick={() => note.onToggle(!note.isOpen)}
      onKeyDown={closeOnEscape}
    >
      {notes.map(({ mark }) => mark).join("")}
    </button>
  );
}
