import type { KeyboardEvent } from "react";
import { findEdition, type ListId, type Parliament, type RowNote } from "#domain/parliament.ts";
import type { ColumnId } from "#features/lists/columnIds.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { loaded } from "#ui/loading.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { Working } from "#ui/Working.tsx";
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
      // So small a mark that who moves a pressed mouse on it means the row.
      data-drag-through=""
    >
      {notes.map(({ mark }) => mark).join("")}
    </button>
  );
}

interface NoteRowProps {
  readonly id: string;
  readonly list: ListId;
  readonly notes: readonly RowNote[];
  readonly columns: readonly ColumnId[];
}

/** The notes of the row above. */
export function NoteRow({ id, list, notes, columns }: NoteRowProps) {
  const { t } = useI18n();
  const { inFull } = useDossier();
  return (
    <tr className={styles.row}>
      <td data-handle="" />
      <WideCells columns={columns}>
        <div id={id} className={styles.text}>
          {inFull === null ? (
            <NoteTexts notes={notes} />
          ) : (
            <PartBoundary waiting={<Working>{t("app.loading")}</Working>}>
              <FetchedTexts list={list} load={inFull} />
            </PartBoundary>
          )}
        </div>
      </WideCells>
      <td data-end="" />
    </tr>
  );
}

function NoteTexts({ notes }: { readonly notes: readonly RowNote[] }) {
  const { name } = useI18n();
  return notes.map(({ mark, kind, text }) => (
    <p key={`${mark} ${kind}`}>
      <span aria-hidden="true">{mark}</span> {text !== null && name(text)}
    </p>
  ));
}

interface FetchedTextsProps {
  readonly list: ListId;
  readonly load: () => Promise<Parliament>;
}

/** The notes with their texts, which come with the parliament in full. */
function FetchedTexts({ list, load }: FetchedTextsProps) {
  const { edition } = useSubject().chamber;
  const rows = findEdition(loaded(load), edition.id)?.rows;
  return <NoteTexts notes={rows?.find((row) => row.list === list)?.notes ?? []} />;
}
