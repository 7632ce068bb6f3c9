import { useMemo } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useDossier } from "#store/subject.tsx";
import type { Filters } from "#store/tableSettings.ts";
import { useArrived } from "#ui/arrival.tsx";
import { isSearch, passes } from "./filters.ts";
import type { ListEntry } from "./listEntries.ts";
import { searchOf } from "./search/searchOf.ts";
import { loadSorter } from "./sorting/loadSorter.ts";
import type { Sorting } from "./sorting/nextSorting.ts";

/** Entries that pass the filters, in the chosen order: as soon as sorter and search are here. */
export function useShown(
  entries: readonly ListEntry[],
  { sorting, filters }: { readonly sorting: Sorting; readonly filters: Filters },
) {
  const { compare } = useI18n();
  const sorter = useArrived(loadSorter);
  const loadSearch = searchOf(useDossier());
  const search = useArrived(loadSearch);
  const shown = useMemo(() => {
    const ordered = sorter?.(entries, sorting, compare) ?? entries;
    const found = isSearch(filters.search) && search !== null ? search(filters.search) : null;
    return ordered.filter((entry) => passes(entry, filters, found));
  }, [sorter, entries, sorting, compare, search, filters]);
  return { shown, isSorterHere: sorter !== null, loadSearch };
}
