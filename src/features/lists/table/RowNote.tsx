import type { KeyboardEvent } from "react";
import type { RowNote } from "#domain/parliament.ts";
import type { ColumnId } from "#features/lists/columnIds.ts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./RowNote.module.css";
import { WideCells } from "./WideCells.tsx";

/** Whether the row's note is open, and where it then stands. */
export interface NoteSwitch {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

interface RowNoteButtonProps {
  /** The name of the list they are about. */
  readonly list: string;
  readonly notes: readonly RowNote[];
  readonly note: NoteSwitch;
}

/** The marks on a row's figures; pressed, they open their notes under the row. Escape closes them. */
export function RowNoteButton({ list, notes, note }: RowNoteButtonProps) {
  const i18n = useI18n();
  const kinds = i18n.and(notes.map(({ kind }) => i18n.t(`lists.note.${kind}`)));

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !note.isOpen) return;
    event.stopPropagation();
    note.onToggle(false);
  }

  return (
    <button
      type="button"
      className={styles.button}
      aria-label={i18n.t("lists.note", { list, kinds })}
      aria-expanded={note.isOpen}
      aria-controls={note.isOpen ? note.id : undefined}
      onClick={() => note.onToggle(!note.isOpen)}
      onKeyDown={closeOnEscape}
    >
      {notes.map(({ mark }) => mark).join("")}
    </button>
  );
}

interface NoteRowProps {
  readonly id: string;
  readonly notes: readonly RowNote[];
  readonly columns: readonly ColumnId[];
}

/** The notes of the row above. */
export function NoteRow({ id, notes, columns }: NoteRowProps) {
  const { name } = useI18n();
  return (
    <tr className={styles.row}>
      <td />
      <WideCells columns={columns}>
        <div id={id} className={styles.text}>
          {notes.map((note) => (
            <p key={`${note.mark} ${note.kind}`}>
              <span aria-hidden="true">{note.mark}</span> {name(note.text)}
            </p>
          ))}
        </div>
      </WideCells>
    </tr>
  );
}
