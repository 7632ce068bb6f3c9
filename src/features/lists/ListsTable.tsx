import { useId, type CSSProperties } from "react";
import { part } from "#ui/part.tsx";
import { isPowerColumn, tableWidth } from "./columns.ts";
import { noFilters } from "#store/tableSettings.ts";
import { ListsBody } from "./ListsBody.tsx";
import styles from "./ListsTable.module.css";
import { ListsToolbar } from "./ListsToolbar.tsx";
import { NoLists } from "./NoLists.tsx";
import { TableHead } from "./TableHead.tsx";
import { TotalRow } from "./TotalRow.tsx";
import { useListsView } from "./useListsView.ts";

const PowerNotes = part(async () => (await import("./PowerNotes.tsx")).PowerNotes);

/** The lists of the chamber: tick one, or drag it, to put it in the coalition. */
export function ListsTable() {
  const view = useListsView();
  const headingId = useId();
  const { width, isWide } = tableWidth(view.columns);
  const isEmpty = view.shown.length === 0;
  return (
    <section className={styles.lists} aria-labelledby={headingId}>
      <ListsToolbar view={view} headingId={headingId} />
      {view.columns.some(isPowerColumn) && <PowerNotes view={view} />}
      <div className={styles.frame} data-scrolls={isWide || undefined}>
        <table className={styles.table} style={{ "--columns": width } as CSSProperties}>
          <TableHead view={view} />
          {!isEmpty && <ListsBody view={view} />}
          {!isEmpty && <TotalRow view={view} />}
        </table>
      </div>
      {isEmpty && <NoLists onShowAll={() => view.setFilters(noFilters)} />}
    </section>
  );
}
