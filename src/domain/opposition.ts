import type { Chamber } from "./chamber.ts";
import type { ListId } from "./parliament.ts";
import { roleOf, type Roles } from "./roles.ts";

/** Ids of the itemised lists that have no role, in the chamber's order. */
export function oppositionOf({ rows }: Chamber, roles: Roles): readonly ListId[] {
  return rows.filter(({ list }) => roleOf(roles, list.id) === null).map(({ list }) => list.id);
}
