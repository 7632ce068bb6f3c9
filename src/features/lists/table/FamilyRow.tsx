import { roleOf } from "#domain/roles.ts";
import type { Family } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import type { ColumnId } from "#features/lists/columnIds.ts";
import { DraggableRow } from "./DraggableRow.tsx";
import styles from "./FamilyRow.module.css";
import { seatsIn, type ListEntry } from "#features/lists/listEntries.ts";
import { WideCells } from "./WideCells.tsx";

interface FamilyRowProps {
  readonly family: Family;
  readonly entries: readonly ListEntry[];
  readonly columns: readonly ColumnId[];
}

/** The head of a family: its lists are added, removed and dragged together, as one step. */
export function FamilyRow({ family, entries, columns }: FamilyRowProps) {
  const { t, name } = useI18n();
  const { roles } = useSubject().proposal;
  const assignLists = useApp((app) => app.assignLists);
  const all = entries.map(({ list }) => list.id);
  const missing = all.filter((id) => roleOf(roles, id) === null);
  const isWhole = missing.length === 0;
  const familyName = name(family.name);

  return (
    <DraggableRow items={all} className={styles.row}>
      <WideCells columns={columns} isHead>
        <span className={styles.head}>
          <span>
            <bdi className={styles.name}>{familyName}</bdi>{" "}
            <span className={styles.sum}>
              {t("lists.familySum", {
                lists: all.length,
                seats: seatsIn(entries),
              })}
            </span>
          </span>
          <Button
            look="quiet"
            aria-label={t(isWhole ? "lists.removeAllOf" : "lists.addAllOf", { family: familyName })}
            onClick={() => (isWhole ? assignLists(all, null) : assignLists(missing, "government"))}
          >
            {t(isWhole ? "lists.removeAll" : "lists.addAll")}
          </Button>
        </span>
      </WideCells>
    </DraggableRow>
  );
}
