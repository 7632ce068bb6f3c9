import { useId, type ReactNode } from "react";
import { useApp } from "#store/useApp.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import styles from "./NameCell.module.css";
import { RowNoteButton, type NoteSwitch } from "./RowNote.tsx";

interface NameCellProps {
  readonly entry: ListEntry;
  readonly isMember: boolean;
  readonly describedBy: string | undefined;
  readonly note: NoteSwitch;
  /** What stands under the name where there is no room for columns. */
  readonly children: ReactNode;
}

/** The head of a row: the checkbox named after the list. Its label covers the cell. */
export function NameCell({ entry, isMember, describedBy, note, children }: NameCellProps) {
  const toggleList = useApp((app) => app.toggleList);
  const checkboxId = useId();
  const { id } = entry.list;
  return (
    <th scope="row" className={styles.cell}>
      <span className={styles.line}>
        <input
          type="checkbox"
          id={checkboxId}
          className={styles.checkbox}
          data-id={id}
          checked={isMember}
          onChange={() => toggleList(id)}
          aria-describedby={describedBy}
        />
        <span className={styles.swatch} aria-hidden="true" />
        <label htmlFor={checkboxId} className={styles.name}>
          <bdi>{entry.name}</bdi>
        </label>
        {entry.notes.length > 0 && (
          <RowNoteButton list={entry.name} notes={entry.notes} note={note} />
        )}
      </span>
      {children}
    </th>
  );
}
