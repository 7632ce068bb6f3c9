import { useId, useRef, useState, type KeyboardEvent } from "react";
import type { Role } from "#domain/roles.ts";
import { useApp } from "#store/useApp.ts";
import type { ColumnId } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import styles from "./NameCell.module.css";
import { RoleControl } from "./RoleControl.tsx";
import { RowNoteButton, type NoteSwitch } from "./RowNote.tsx";
import { SecondLine } from "./SecondLine.tsx";

interface NameCellProps {
  readonly entry: ListEntry;
  readonly columns: readonly ColumnId[];
  readonly role: Role | null;
  readonly describedBy: string | undefined;
  readonly note: NoteSwitch;
}

/** The head of a row: the checkbox named after the list. Its label covers the cell. */
export function NameCell({ entry, columns, role, describedBy, note }: NameCellProps) {
  const toggleList = useApp((app) => app.toggleList);
  const [isRoleAsked, askForRole] = useState(false);
  const checkbox = useRef<HTMLInputElement>(null);
  const checkboxId = useId();
  const { id } = entry.list;
  const isSpecial = role === "support" || role === "abstains";

  function leaveRole(isDone: boolean) {
    askForRole(false);
    if (isDone) checkbox.current?.focus();
  }

  return (
    <th scope="row" className={styles.cell}>
      <span className={styles.line}>
        <input
          ref={checkbox}
          type="checkbox"
          id={checkboxId}
          className={styles.checkbox}
          data-id={id}
          checked={role !== null}
          onChange={() => toggleList(id)}
          onKeyDown={(event) => {
            if (asksForMenu(event)) askForRole(true);
          }}
          aria-describedby={describedBy}
        />
        <span className={styles.swatch} aria-hidden="true" />
        <span className={styles.names}>
          <span className={styles.first}>
            <label htmlFor={checkboxId} className={styles.name}>
              <bdi>{entry.name}</bdi>
            </label>
            {entry.notes.length > 0 && (
              <RowNoteButton list={entry.name} notes={entry.notes} note={note} />
            )}
            {(isSpecial || isRoleAsked) && (
              <RoleControl
                key={String(isRoleAsked)}
                id={id}
                name={entry.name}
                role={role}
                isAsked={isRoleAsked}
                onLeave={leaveRole}
              />
            )}
          </span>
          <SecondLine entry={entry} columns={columns} />
        </span>
      </span>
    </th>
  );
}

/** The keys that open a context menu; the browser's own has nothing to say about a list. */
function asksForMenu(event: KeyboardEvent): boolean {
  const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
  if (isMenuKey) event.preventDefault();
  return isMenuKey;
}
