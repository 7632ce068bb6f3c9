import { memo, useState, type CSSProperties, type KeyboardEvent } from "react";
import { hasCells, isPowerColumn, type ColumnId } from "#features/lists/columnIds.ts";
import { columnWidth } from "#features/lists/columns.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Icon } from "#ui/Icon.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { ColumnName } from "./ColumnName.tsx";
import { PlotNumbers } from "./PlotNumbers.tsx";
import styles from "./TableHead.module.css";

/**
 * What the table is for, said aloud, and the names of its columns, which sort by them. For the
 * keyboard they are one stop, with arrows from one to the next.
 */
export const TableHead = memo(function TableHead() {
  const view = useLists();
  const { t } = useI18n();
  const columns: readonly ColumnId[] = ["list", ...view.columns.filter(hasCells)];
  const [stop, setStop] = useState<ColumnId>("list");
  const stops = columns.includes(stop) ? stop : "list";
  return (
    <>
      <caption>
        <VisuallyHidden>{t("lists.hint")}</VisuallyHidden>
      </caption>
      <thead data-below-meter>
        <tr onKeyDown={walk}>
          <td data-handle="" />
          {columns.map((id) => {
            const place = view.sorting.findIndex((sort) => sort.id === id);
            return (
              <HeaderCell
                key={id}
                column={id}
                isDescending={view.sorting[place]?.desc ?? null}
                order={view.sorting.length > 1 && place >= 0 ? place + 1 : null}
                describedBy={isPowerColumn(id) ? view.noteIds[id] : undefined}
                isStop={id === stops}
                onFocus={setStop}
                onSort={(isFurther) => view.toggleSorting(id, isFurther)}
              />
            );
          })}
          <td data-end="" />
        </tr>
      </thead>
    </>
  );
});

/** Goes to another head by the arrow keys, in the reading direction, or to the first or last. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const heads = [...event.currentTarget.querySelectorAll("button")];
  const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
  const here = heads.findIndex((head) => head === document.activeElement);
  const [back, on] = isMirrored ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  const places: Readonly<Record<string, number>> = {
    [back]: Math.max(0, here - 1),
    [on]: here + 1,
    Home: 0,
    End: heads.length - 1,
  };
  const place = places[event.key];
  if (place === undefined || here < 0) return;
  event.preventDefault();
  heads[place]?.focus();
}

interface HeaderCellProps {
  readonly column: ColumnId;
  /** `null`: the table is not sorted by this column. */
  readonly isDescending: boolean | null;
  /** Its place among several columns sorted by, from 1; `null` if it is the only one or none. */
  readonly order: number | null;
  /** The element that says what the column's figures mean. */
  readonly describedBy: string | undefined;
  /** Whether the keyboard comes to this head first. */
  readonly isStop: boolean;
  readonly onFocus: (column: ColumnId) => void;
  /** With Shift the column is added to those already sorted by. */
  readonly onSort: (isFurther: boolean) => void;
}

/** A column's name, which sorts by it: once, the other way round, and not any more. */
function HeaderCell(props: HeaderCellProps) {
  const { column, isDescending, order, describedBy, isStop, onFocus, onSort } = props;
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
        tabIndex={isStop ? 0 : -1}
        aria-describedby={describedBy}
        onFocus={() => onFocus(column)}
        onClick={(event) => onSort(event.shiftKey)}
      >
        <span>
          <ColumnName column={column} />
        </span>
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
      {column === "outcome" && <PlotNumbers />}
    </th>
  );
}
