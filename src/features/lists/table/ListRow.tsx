import { memo, useId, useState } from "react";
import type { Role } from "#domain/roles.ts";
import { useApp } from "#store/useApp.ts";
import { hasCells, type ColumnId } from "#features/lists/columnIds.ts";
import { DraggableRow } from "./DraggableRow.tsx";
import type { ListEntry } from "#features/lists/listEntries.ts";
import styles from "./ListRow.module.css";
import { NameCell } from "./NameCell.tsx";
import { NoteRow } from "./RowNote.tsx";
import { ValueCell } from "./ValueCell.tsx";

interface ListRowProps {
  readonly entry: ListEntry;
  readonly columns: readonly ColumnId[];
  readonly role: Role | null;
  /** The element that says what a decisive member is, where the list is one. */
  readonly describedBy: string | undefined;
}

/**
 * A list of the chamber: its checkbox puts it in the coalition. It is drawn again only when something
 * of itself changes; the total that every click changes is drawn by its cell.
 */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { entry, columns, role, describedBy } = props;
  const [isNoteOpen, setNoteOpen] = useState(false);
  const noteId = useId();
  const toggleList = useApp((app) => app.toggleList);
  const { id, pigment } = entry.list;
  return (
    <>
      <DraggableRow
        items={[id]}
        pigment={pigment}
        role={role ?? "opposition"}
        onPress={() => toggleList(id)}
        className={styles.row}
      >
        <NameCell
          entry={entry}
          columns={columns}
          role={role}
          describedBy={describedBy}
          note={{ id: noteId, isOpen: isNoteOpen, onToggle: setNoteOpen }}
        />
        {columns.filter(hasCells).map((column) => (
          <ValueCell key={column} column={column} entry={entry} role={role} />
        ))}
      </DraggableRow>
      {isNoteOpen && <NoteRow id={noteId} list={id} notes={entry.notes} columns={columns} />}
    </>
  );
});
