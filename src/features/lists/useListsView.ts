import { useTable, type SortingState } from "@tanstack/react-table";
import { createContext, useContext, useId, useMemo } from "react";
import { usePower } from "#asking/usePower.ts";
import type { Family } from "#domain/parliament.ts";
import { subjectIn } from "#domain/subject.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { orderedFor, type Filters } from "#store/tableSettings.ts";
import { useApp } from "#store/useApp.ts";
import { columnIds, isPowerColumn } from "./columnIds.ts";
import { columns, defaultVisibility, features, type Visibility } from "./columns.ts";
import { filtersAmong, passes } from "./filters.ts";
import { listEntries } from "./listEntries.ts";

export type ListsView = ReturnType<typeof useListsView>;

/** The table that the parts below belong to. */
export const ListsViewContext = createContext<ListsView | null>(null);

/** What the table around shows, and how it is set. */
export function useLists(): ListsView {
  const view = useContext(ListsViewContext);
  if (view === null) throw new Error("useLists is used outside of a table of lists");
  return view;
}

/** What somebody chose to see, as far as it means something here: the same objects until it changes. */
function useChoices(families: readonly Family[]) {
  const settings = useApp((app) => app.table);
  // What was chosen among another parliament's families means nothing in this one.
  const filters = useMemo(
    () => filtersAmong(settings.filters, families),
    [settings.filters, families],
  );
  // The library's type is of what may change, this does not.
  const sorting: SortingState = useMemo(() => [...settings.sorting], [settings.sorting]);
  const shownColumns = useMemo(() => {
    const visibility: Visibility = { ...defaultVisibility, ...settings.visibility };
    return columnIds.filter((id) => visibility[id] !== false);
  }, [settings.visibility]);
  return { settings, filters, sorting, shownColumns };
}

/** Everything that the table shows and how somebody set it, in one place for its parts. */
export function useListsView() {
  const { chamber, proposal } = useSubject();
  const i18n = useI18n();
  const { families } = chamber.parliament;
  const { settings, filters, sorting, shownColumns } = useChoices(families);
  const setTable = useApp((app) => app.setTable);
  const orderTable = useApp((app) => app.orderTable);
  const { isGrouped } = settings;
  const power = usePower(shownColumns.some(isPowerColumn));
  const noteId = useId();

  // Order and filters look at the roles as they were when they were set: ticking moves no row.
  const { roles, rule } = orderedFor(settings, proposal.parliament);
  const ordered = subjectIn(chamber, roles, rule);

  // The table takes a new array for new data and would build and sort every row again.
  const entries = useMemo(() => listEntries(ordered, power, i18n), [ordered, power, i18n]);
  const table = useTable({
    features,
    columns,
    data: entries,
    getRowId: ({ list }) => list.id,
    state: { sorting },
    onSortingChange: (change) =>
      orderTable({ sorting: typeof change === "function" ? change(sorting) : change }),
  });
  const { rows } = table.getRowModel();

  // The same object until something of it changes: a click on a list draws neither head nor menus.
  return useMemo(
    () => ({
      chamber,
      families,
      entries,
      /** Entries that pass the filters, in the chosen order. */
      shown: rows.map(({ original }) => original).filter((entry) => passes(entry, filters)),
      power,
      /** The elements that explain the columns of power. */
      noteIds: { shapley: `${noteId}s`, banzhaf: `${noteId}b`, minimal: `${noteId}m` },
      table,
      sorting,
      columns: shownColumns,
      showColumns: (chosen: Visibility) => setTable({ visibility: chosen }),
      filters,
      setFilters: (change: Partial<Filters>) => orderTable({ filters: { ...filters, ...change } }),
      isGrouped,
      setGrouped: (isWanted: boolean) => setTable({ isGrouped: isWanted }),
    }),
    [
      chamber,
      families,
      entries,
      rows,
      power,
      noteId,
      table,
      sorting,
      shownColumns,
      setTable,
      filters,
      orderTable,
      isGrouped,
    ],
  );
}
