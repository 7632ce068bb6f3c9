import type { Family, ListId } from "#domain/parliament.ts";
import type { Filters } from "#store/tableSettings.ts";
import type { ListEntry } from "./listEntries.ts";

/** Whether what somebody typed looks for anything. */
export function isSearch(typed: string): boolean {
  return typed.trim() !== "";
}

/** Whether anything is filtered out at all. */
export function isFiltering({ search, families, roles }: Filters): boolean {
  return isSearch(search) || families.length > 0 || roles.length > 0;
}

/**
 * Whether a list passes all filters; its role is the one it had when the filters were set. `found`:
 * what the search has found, `null` where nothing is looked for or the search has not come.
 */
export function passes(
  entry: ListEntry,
  { families, roles }: Filters,
  found: ReadonlySet<ListId> | null,
): boolean {
  return (
    (families.length === 0 ||
      (entry.list.family !== null && families.includes(entry.list.family))) &&
    (roles.length === 0 || roles.includes(entry.role)) &&
    (found === null || found.has(entry.list.id))
  );
}

/** The filters without families that there are not. */
export function filtersAmong(filters: Filters, families: readonly Family[]): Filters {
  const known = filters.families.filter((id) => families.some((family) => family.id === id));
  return { ...filters, families: known };
}
