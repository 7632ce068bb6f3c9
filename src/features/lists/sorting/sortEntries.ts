import {
  constructTable,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  type ColumnDef,
} from "@tanstack/react-table";
import { columnIds } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import { withSortKeys, type KeyedEntry } from "./sortKeys.ts";
import type { Sorting } from "./nextSorting.ts";

/** Nothing changes in a table that is asked once: there are values to read, and nobody to tell. */
const atRest = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => undefined,
  batch: (change: () => void) => change(),
  schedule: (task: () => void) => task(),
  untrack: <T>(read: () => T) => read(),
  createReadonlyAtom: <T>(get: () => T) => ({ get, subscribe }),
  createWritableAtom: <T>(value: T) => ({ get: () => value, set: () => undefined, subscribe }),
};

function subscribe() {
  return { unsubscribe: () => undefined };
}

// Out here because the table compares features and columns by identity. Filtering is a plain
// function on purpose: the library's feature types filters as unknown.
const features = tableFeatures({
  coreReactivityFeature: atRest,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const columns: ColumnDef<typeof features, KeyedEntry>[] = columnIds.map((id) => ({
  id,
  accessorFn: ({ keys }) => keys[id],
  sortFn: sortFn_basic,
  sortUndefined: "last",
}));

/** The entries in the order of those columns; what a column has no value for goes last. */
export function sortEntries(
  entries: readonly ListEntry[],
  sorting: Sorting,
  compare: (a: string, b: string) => number,
): readonly ListEntry[] {
  const table = constructTable<typeof features, KeyedEntry>({
    features,
    columns,
    data: withSortKeys(entries, compare),
    getRowId: ({ entry }) => entry.list.id,
    // The library's type is of what may change, this does not.
    state: { sorting: [...sorting] },
  });
  return table.getRowModel().rows.map(({ original }) => original.entry);
}
