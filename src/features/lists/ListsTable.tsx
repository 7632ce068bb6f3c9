import { useId, type ReactNode } from "react";
import { noFilters } from "#store/tableSettings.ts";
import { Wanted } from "#ui/arrival.tsx";
import { part } from "#ui/part.tsx";
import { isPowerColumn } from "./columnIds.ts";
import styles from "./ListsTable.module.css";
import { loadSorter } from "./sorting/loadSorter.ts";
import { ListsFrame } from "./table/ListsFrame.tsx";
import { NoLists } from "./table/NoLists.tsx";
import { ListsToolbar } from "./toolbar/ListsToolbar.tsx";
import { ListsViewContext, useListsView } from "./useListsView.ts";

const PowerNotes = part(async () => (await import("./power/PowerNotes.tsx")).PowerNotes);

interface ListsTableProps {
  /** What helps to choose lists; it stands first among what can be done here. */
  readonly actions?: ReactNode;
  /** Stands under the table. */
  readonly source?: ReactNode;
}

/** The lists of the chamber: tick one, or drag it, to put it in the coalition. */
export function ListsTable({ actions, source }: ListsTableProps) {
  const view = useListsView();
  const headingId = useId();
  return (
    <ListsViewContext value={view}>
      <section className={styles.lists} aria-labelledby={headingId}>
        <ListsToolbar headingId={headingId} actions={actions} />
        {view.columns.some(isPowerColumn) && <PowerNotes />}
        {view.isSorterWanted && <Wanted load={loadSorter} />}
        {view.isSearchWanted && <Wanted load={view.loadSearch} />}
        <div className={styles.room} data-asked="figures">
          <ListsFrame />
        </div>
        {view.shown.length === 0 && <NoLists onShowAll={() => view.setFilters(noFilters)} />}
        {source}
      </section>
    </ListsViewContext>
  );
}
