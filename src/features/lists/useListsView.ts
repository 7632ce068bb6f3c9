import { useTable, type ColumnVisibilityState, type SortingState } from "@tanstack/react-table";
import { useId, useMemo, useState } from "react";
import { editionOf } from "#domain/scenario.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useCounting } from "#store/useApp.ts";
import { usePower } from "#asking/usePower.ts";
import { columnIds, columns, defaultVisibility, features, isPowerColumn } from "./columns.ts";
import { noFilters, passes, type Filters } from "./filters.ts";
import { listEntries } from "./listEntries.ts";
import { prospectsIn } from "./prospects.ts";

export type ListsView = ReturnType<typeof useListsView>;

/** Everything that the table shows and how somebody set it, in one place for its parts. */
export function useListsView() {
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  const edition = editionOf(parliament, scenario);
  const i18n = useI18n();

  const [sorting, setSorting] = useState<SortingState>([]);
  const [visibility, setVisibility] = useState<ColumnVisibilityState>(defaultVisibility);
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [isGrouped, setGrouped] = useState(false);
  // Order and filters look at the scenario as it was when they were set: ticking moves no row.
  const [snapshot, setSnapshot] = useState(scenario);

  const columnIsShown = (id: string) => visibility[id] !== false;
  const power = usePower(columnIds.some((id) => isPowerColumn(id) && columnIsShown(id)));
  const noteId = useId();

  // The table takes a new array for new data and would build and sort every row again.
  const entries = useMemo(
    () => listEntries({ parliament, edition, scenario: snapshot, power }, i18n),
    [parliament, edition, snapshot, power, i18n],
  );
  const table = useTable({
    features,
    columns,
    data: entries,
    getRowId: ({ list }) => list.id,
    state: { sorting, columnVisibility: visibility },
    onSortingChange: (change) => {
      setSorting(change);
      setSnapshot(scenario);
    },
    onColumnVisibilityChange: setVisibility,
  });

  return {
    edition,
    families: parliament.families,
    entries,
    /** Entries that pass the filters, in the chosen order. */
    shown: table
      .getRowModel()
      .rows.map(({ original }) => original)
      .filter((entry) => passes(entry, filters)),
    prospects: prospectsIn(scenario, edition),
    power,
    /** The elements that explain the columns of power. */
    noteIds: { shapley: `${noteId}s`, banzhaf: `${noteId}b`, minimal: `${noteId}m` },
    table,
    sorting,
    columns: columnIds.filter((id) => table.getColumn(id)?.getIsVisible()),
    filters,
    setFilters: (change: Partial<Filters>) => {
      setFilters({ ...filters, ...change });
      setSnapshot(scenario);
    },
    isGrouped,
    setGrouped,
  };
}
