import type { CSSProperties } from "react";
import { isPowerColumn, type ColumnId } from "#features/lists/columnIds.ts";
import { columnWidth } from "#features/lists/columns.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Icon } from "#ui/Icon.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./TableHead.module.css";

/** What the table is for, said aloud, and the names of its columns. */
export function TableHead() {
  const view = useLists();
  const { t } = useI18n();
  return (
    <>
      <caption>
        <VisuallyHidden>{t("lists.hint")}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td />
          {view.columns.map((id) => {
            const place = view.sorting.findIndex((sort) => sort.id === id);
            return (
              <HeaderCell
                key={id}
                column={id}
                isDescending={view.sorting[place]?.desc ?? null}
                order={view.sorting.length > 1 && place >= 0 ? place + 1 : null}
                describedBy={isPowerColumn(id) ? view.noteIds[id] : undefined}
                onSort={(isFurther) =>
                  view.table.getColumn(id)?.toggleSorting(undefined, isFurther)
                }
              />
            );
          })}
        </tr>
      </thead>
    </>
  );
}

interface HeaderCellProps {
  readonly column: ColumnId;
  /** `null`: the table is not sorted by this column. */
  readonly isDescending: boolean | null;
  /** Its place among several columns sorted by, from 1; `null` if it is the only one or none. */
  readonly order: number | null;
  /** The element that says what the column's figures mean. */
  readonly describedBy: string | undefined;
  /** With Shift the column is added to those already sorted by. */
  readonly onSort: (isFurther: boolean) => void;
}

/** A column's name, which sorts by it: once, the other way round, and not any more. */
function HeaderCell(props: HeaderCellProps) {
  const { column, isDescending, order, describedBy, onSort } = props;
  const { t, number } = useI18n();
  const direction = isDescending === true ? "descending" : "ascending";
  const isSorted = isDescending !== null;
  return (
    <th
      scope="col"
      className={styles.cell}
      data-column={column}
      style={{ "--column": columnWidth(column) } as CSSProperties}
      aria-sort={isSorted ? direction : undefined}
    >
      <button
        type="button"
        className={styles.button}
        aria-describedby={describedBy}
        onClick={(event) => onSort(event.shiftKey)}
      >
        <span>{t(`lists.column.${column}`)}</span>
        {isSorted && (
          <span className={styles.mark}>
            <Icon name={direction} />
            {order !== null && (
              <>
                <span aria-hidden="true">{number(order)}</span>
                <VisuallyHidden>{t("lists.sortOrder", { order })}</VisuallyHidden>
              </>
            )}
          </span>
        )}
      </button>
    </th>
  );
}
