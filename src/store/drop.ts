import type { ListId } from "#domain/parliament.ts";
import { effectOf, type Role, type RoleChange, type Roles } from "#domain/roles.ts";

const origins = ["table", "wall", "chamber", "segment"] as const;

/** Where lists can be taken from to be dragged: a "segment" is what the meter shows of a member. */
export type Origin = (typeof origins)[number];

/** What is being dragged, and where it was taken from. */
export interface Carried {
  readonly items: readonly ListId[];
  readonly from: Origin;
}

/** Whether what a page says of a drag is of lists, taken from where lists can be taken. */
export function isCarried(dragged: {
  readonly items: readonly string[];
  readonly from: string;
}): dragged is Carried {
  return origins.some((origin) => origin === dragged.from);
}

/**
 * What letting go over a zone does, the zones being "meter", "chamber" and "role:" with a role;
 * `null` if it changes nothing. What is taken out of the coalition ("segment") and let go outside of
 * every zone leaves it; over the meter, where it already is, it stays what it is.
 */
export function dropOn(zone: string | null, carried: Carried, roles: Roles): RoleChange | null {
  const role = roleOfZone(zone);
  const isSegment = carried.from === "segment";
  if (role === null && !isSegment) return null;
  return effectOf({ lists: carried.items, role }, roles, isSegment && zone === "meter");
}

function roleOfZone(zone: string | null): Role | null {
  switch (zone) {
    case "meter":
    case "chamber":
    case "role:government":
      return "government";
    case "role:support":
      return "support";
    case "role:abstains":
      return "abstains";
    default:
      return null;
  }
}
