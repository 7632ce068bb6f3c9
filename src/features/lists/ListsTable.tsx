import { useId, type CSSProperties } from "react";
import { part } from "#ui/part.tsx";
import { isPowerColumn } from "./columnIds.ts";
import { tableWidth } from "./columns.ts";
import { noFilters } from "#store/tableSettings.ts";
import { ListsBody } from "./table/ListsBody.tsx";
import styles from "./ListsTable.module.css";
import { ListsToolbar } from "./toolbar/ListsToolbar.tsx";
import { NoLists } from "./table/NoLists.tsx";
import { TableHead } from "./table/TableHead.tsx";
import { TotalRow } from "./table/TotalRow.tsx";
import { ListsViewContext, useListsView } from "./useListsView.ts";

const PowerNotes = part(async () => (await import("./power/PowerNotes.tsx")).PowerNotes);

/** The lists of the chamber: tick one, or drag it, to put it in the coalition. */
export function ListsTable() {
  const view = useListsView();
  const headingId = useId();
  const { width, isWide } = tableWidth(view.columns);
  const isEmpty = view.shown.length === 0;
  return (
    <ListsViewContext value={view}>
      <section className={styles.lists} aria-labelledby={headingId}>
        <ListsToolbar headingId={headingId} />
        {view.columns.some(isPowerColumn) && <PowerNotes />}
        <div className={styles.room}>
          <div className={styles.frame} data-scrolls={isWide || undefined}>
            <table className={styles.table} style={{ "--columns": width } as CSSProperties}>
              <TableHead />
              {!isEmpty && <ListsBody />}
              {!isEmpty && <TotalRow />}
            </table>
          </div>
        </div>
        {isEmpty && <NoLists onShowAll={() => view.setFilters(noFilters)} />}
      </section>
    </ListsViewContext>
  );
}
