import { useId, useState } from "react";
import { useApp } from "#store/useApp.ts";
import type { ColumnId } from "#features/lists/columnIds.ts";
import { DraggableRow } from "./DraggableRow.tsx";
import type { ListEntry } from "#features/lists/listEntries.ts";
import styles from "./ListRow.module.css";
import { NameCell } from "./NameCell.tsx";
import { NoteRow } from "./RowNote.tsx";
import type { Prospect } from "#features/lists/prospects.ts";
import { SecondLine } from "./SecondLine.tsx";
import { ValueCell } from "./ValueCell.tsx";

interface ListRowProps {
  readonly entry: ListEntry;
  readonly columns: readonly ColumnId[];
  readonly prospect: Prospect;
  /** Seats to reach. */
  readonly line: number;
  /** The element that says what a decisive member is. */
  readonly decisiveId: string;
}

/** A list of the chamber: its checkbox puts it in the coalition. */
export function ListRow({ entry, columns, prospect, line, decisiveId }: ListRowProps) {
  const [isNoteOpen, setNoteOpen] = useState(false);
  const noteId = useId();
  const toggleList = useApp((app) => app.toggleList);
  const isMember = prospect.role !== null;
  const { id, pigment } = entry.list;
  return (
    <>
      <DraggableRow
        items={[id]}
        pigment={pigment}
        onPress={() => toggleList(id)}
        className={isMember ? `${styles.row} ${styles.member}` : styles.row}
      >
        <NameCell
          entry={entry}
          isMember={isMember}
          describedBy={isMember && prospect.isDecisive ? decisiveId : undefined}
          note={{ id: noteId, isOpen: isNoteOpen, onToggle: setNoteOpen }}
        >
          <SecondLine entry={entry} columns={columns} prospect={prospect} line={line} />
        </NameCell>
        {columns.slice(1).map((column) => (
          <ValueCell key={column} column={column} entry={entry} prospect={prospect} line={line} />
        ))}
      </DraggableRow>
      {isNoteOpen && <NoteRow id={noteId} list={id} notes={entry.notes} columns={columns} />}
    </>
  );
}
