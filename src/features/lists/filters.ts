import type { Family } from "#domain/parliament.ts";
import { isFoundBy } from "#domain/spelling.ts";
import type { Filters } from "#store/tableSettings.ts";
import type { ListEntry } from "./listEntries.ts";
import { searchedText } from "./searchedText.ts";

/** Whether anything is filtered out at all. */
export function isFiltering({ search, families, roles }: Filters): boolean {
  return search.trim() !== "" || families.length > 0 || roles.length > 0;
}

/** Whether a list passes all filters; its role is the one it had when the filters were set. */
export function passes(entry: ListEntry, { search, families, roles }: Filters): boolean {
  return (
    (families.length === 0 ||
      (entry.list.family !== null && families.includes(entry.list.family))) &&
    (roles.length === 0 || roles.includes(entry.role)) &&
    (search.trim() === "" || isFoundBy(searchedText(entry.list), search))
  );
}

/** The filters without families that there are not. */
export function filtersAmong(filters: Filters, families: readonly Family[]): Filters {
  const known = filters.families.filter((id) => families.some((family) => family.id === id));
  return { ...filters, families: known };
}
