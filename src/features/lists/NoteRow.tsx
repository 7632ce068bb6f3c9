import type { RowNote } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import type { ColumnId } from "./columns.ts";
import styles from "./RowNoteButton.module.css";
import { WideCells } from "./WideCells.tsx";

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
