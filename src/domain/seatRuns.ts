import type { Chamber } from "./chamber.ts";
import type { List } from "./parliament.ts";
import { roleOf, roleOrder, type Roles } from "./roles.ts";

/** What seats do; those unlisted belong to lists that the figures do not itemise. */
export type Camp = "government" | "support" | "abstains" | "opposition" | "unlisted";

/** From the reading start to the end. */
export const campOrder: readonly Camp[] = [...roleOrder, "opposition", "unlisted"];

/** Consecutive seats of one list; `list` is `null` for the seats of lists not itemised. */
export interface SeatRun {
  readonly list: List | null;
  readonly camp: Camp;
  /** Number of the first of them on the way through the chamber, from 0. */
  readonly start: number;
  /** 1 or more. */
  readonly seats: number;
}

/**
 * The seats of a chamber from the reading start, as every picture of it draws them: camp by camp,
 * in each the lists in the chamber's order, lists without seats left out. No left or right is
 * claimed.
 */
export function seatRuns(chamber: Chamber, roles: Roles): readonly SeatRun[] {
  const { rows, unlisted } = chamber;
  const listed = rows
    .map(({ list, seats }) => ({ list, camp: campOf(roles, list), seats }))
    .toSorted((a, b) => campOrder.indexOf(a.camp) - campOrder.indexOf(b.camp));
  let start = 0;
  return [...listed, { list: null, camp: "unlisted" as const, seats: unlisted }]
    .filter(({ seats }) => seats > 0)
    .map((run) => {
      const placed = { ...run, start };
      start += run.seats;
      return placed;
    });
}

function campOf(roles: Roles, { id }: List): Camp {
  return roleOf(roles, id) ?? "opposition";
}

/** The runs of a role, whose lists are known. */
export function runsWith(
  runs: readonly SeatRun[],
  camp: Exclude<Camp, "unlisted">,
): readonly (SeatRun & { readonly list: List })[] {
  return runs.filter(
    (run): run is SeatRun & { readonly list: List } => run.camp === camp && run.list !== null,
  );
}
