import { noRoles, type RoleChoice } from "#domain/roles.ts";
import { absoluteMajorityRule } from "#domain/rule.ts";
import type { Proposal } from "#domain/scenario.ts";

/** What somebody wants to see. An empty choice of families or roles means all of them. */
export interface Filters {
  readonly search: string;
  readonly families: readonly string[];
  readonly roles: readonly RoleChoice[];
}

export const noFilters: Filters = { search: "", families: [], roles: [] };

/** How somebody set the table of lists. It outlives a look at another view. */
export interface TableSettings {
  /** The columns sorted by, the first one first; none: the chamber's order. */
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  readonly filters: Filters;
  /** Whether the lists stand under their families. */
  readonly isGrouped: boolean;
  /**
   * The proposal that order and filters look at, as it was when they were set: ticking moves no row.
   * `null`: they have not been set.
   */
  readonly orderedBy: Proposal | null;
}

export const initialTable: TableSettings = {
  sorting: [],
  filters: noFilters,
  isGrouped: false,
  orderedBy: null,
};

/** Before anything is ordered or filtered, nothing depends on who is chosen. */
const unordered = { roles: noRoles, rule: absoluteMajorityRule };

/** The roles and the rule that order and filters look at in a parliament. */
export function orderedFor(
  { orderedBy }: TableSettings,
  parliament: string,
): Pick<Proposal, "roles" | "rule"> {
  return orderedBy?.parliament === parliament ? orderedBy : unordered;
}
