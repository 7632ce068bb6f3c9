import { createContext, useContext, useId, useMemo, useState } from "react";
import type { ChamberPower } from "#asking/usePower.ts";
import { subjectIn } from "#domain/subject.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import type { ColumnId } from "./columnIds.ts";
import { isSearch } from "./filters.ts";
import { listEntries } from "./listEntries.ts";
import { nextSorting, type Sorting } from "./sorting/nextSorting.ts";
import { useChoices } from "./useChoices.ts";
import { useShown } from "./useShown.ts";

export type ListsView = ReturnType<typeof useListsView>;

/** The table that the parts below belong to. */
export const ListsViewContext = createContext<ListsView | null>(null);

/** What the table around shows, and how it is set. */
export function useLists(): ListsView {
  const view = useContext(ListsViewContext);
  if (view === null) throw new Error("useLists is used outside of a table of lists");
  return view;
}

/** Everything that the table shows and how somebody set it, in one place for its parts. */
export function useListsView() {
  const { chamber } = useSubject();
  const i18n = useI18n();
  const { families } = chamber.parliament;
  const { settings, filters, shownColumns, orderedBy } = useChoices(chamber.parliament);
  const setTable = useApp((app) => app.setTable);
  const chooseColumns = useApp((app) => app.chooseColumns);
  const orderTable = useApp((app) => app.orderTable);
  const { isGrouped, sorting } = settings;
  const [power, showPower] = useState<ChamberPower | null>(null);
  const noteId = useId();

  // Order and filters look at the roles as they were when they were set: ticking moves no row.
  const ordered = subjectIn(chamber, orderedBy.roles, orderedBy.rule);

  const entries = useMemo(() => listEntries(ordered, power, i18n), [ordered, power, i18n]);

  const { shown, isSorterHere, loadSearch } = useShown(entries, { sorting, filters });

  // The same object until something of it changes: a click on a list draws neither head nor menus.
  return useMemo(
    () => ({
      chamber,
      families,
      entries,
      shown,
      /** Puts the power of lists into the table: what asks for it comes with what explains it. */
      showPower,
      /** The elements that explain the columns of power. */
      noteIds: { shapley: `${noteId}s`, banzhaf: `${noteId}b`, minimal: `${noteId}m` },
      /** The order of what is shown, and whether another is waited for. */
      sorting: isSorterHere ? sorting : [],
      isSorterWanted: sorting.length > 0,
      isSearchWanted: isSearch(filters.search),
      loadSearch,
      sortBy: (chosen: Sorting) => orderTable({ sorting: chosen }),
      toggleSorting: (id: ColumnId, isFurther: boolean) =>
        orderTable({ sorting: nextSorting(sorting, id, isFurther) }),
      columns: shownColumns,
      showColumns: chooseColumns,
      filters,
      setFilters: (change: Partial<typeof filters>) =>
        orderTable({ filters: { ...filters, ...change } }),
      isGrouped,
      setGrouped: (isWanted: boolean) => setTable({ isGrouped: isWanted }),
    }),
    [
      chamber,
      families,
      entries,
      shown,
      isSorterHere,
      loadSearch,
      sorting,
      noteId,
      shownColumns,
      chooseColumns,
      setTable,
      filters,
      orderTable,
      isGrouped,
    ],
  );
}
