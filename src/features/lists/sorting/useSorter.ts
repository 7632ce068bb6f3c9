import { useSyncExternalStore } from "react";
import { part } from "#ui/part.tsx";
import type { ListEntry } from "#features/lists/listEntries.ts";
import type { Sorting } from "./nextSorting.ts";

type Sorter = (
  entries: readonly ListEntry[],
  sorting: Sorting,
  compare: (a: string, b: string) => number,
) => readonly ListEntry[];

let sorter: Sorter | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What sorts lists, once it is here: nobody who never sorts has to wait for it. */
export function useSorter(): Sorter | null {
  return useSyncExternalStore(
    subscribe,
    () => sorter,
    () => null,
  );
}

/** Brings the sorter while it is drawn, or says that it did not come. Nothing is seen of it else. */
export const SorterWanted = part(async () => {
  ({ sortEntries: sorter } = await import("./sortEntries.ts"));
  for (const listener of listeners) listener();
  return () => null;
});
