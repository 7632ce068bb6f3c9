import { roleOf, type Roles, type Role } from "./roles.ts";
import type { ListId } from "./parliament.ts";

/** What is being dragged, and whether it was taken from the table or from the coalition. */
export interface Carried {
  readonly items: readonly ListId[];
  readonly from: string;
}

/** What a drop does: these lists get this role, `null` being the opposition. */
export interface Drop {
  readonly lists: readonly ListId[];
  readonly role: Role | null;
}

/**
 * What letting go over a zone does, the zones being "meter" and "tray:" with a role; `null` if it changes nothing. What is taken out of the tray
 * and let go outside of every zone leaves the coalition.
 */
export function dropOn(zone: string | null, carried: Carried, roles: Roles): Drop | null {
  const role = roleOfZone(zone);
  if (role === null && carried.from !== "tray") return null;
  const lists = carried.items.filter((id) => roleOf(roles, id) !== role);
  return lists.length === 0 ? null : { lists, role };
}

function roleOfZone(zone: string | null): Role | null {
  switch (zone) {
    case "meter":
    case "tray:government":
      return "government";
    case "tray:support":
      return "support";
    case "tray:abstains":
      return "abstains";
    default:
      return null;
  }
}
