import { isFoundBy } from "#domain/spelling.ts";
import type { ListEntry, RoleChoice } from "./listEntries.ts";

/** What somebody wants to see. An empty choice of families or roles means all of them. */
export interface Filters {
  readonly search: string;
  readonly families: readonly string[];
  readonly roles: readonly RoleChoice[];
}

export const noFilters: Filters = { search: "", families: [], roles: [] };

export function isFiltering({ search, families, roles }: Filters): boolean {
  return search.trim() !== "" || families.length > 0 || roles.length > 0;
}

/** Whether a list passes all filters; its role is the one it had when the filters were set. */
export function passes(entry: ListEntry, { search, families, roles }: Filters): boolean {
  return (
    (families.length === 0 || families.includes(entry.list.family)) &&
    (roles.length === 0 || roles.includes(entry.role)) &&
    isFoundBy(entry.searchable, search)
  );
}
