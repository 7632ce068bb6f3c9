import type { ListId } from "./parliament.ts";

/** What a list does for the government; a list without a role is in opposition. */
export type Role = "government" | "support" | "abstains";

/** A role as a person chooses it: having none is the opposition. */
export type RoleChoice = Role | "opposition";

export const roleOrder: readonly Role[] = ["government", "support", "abstains"];

export const roleChoices: readonly RoleChoice[] = [...roleOrder, "opposition"];

/**
 * Who does what, including who abstains. The coalition is only who governs and who supports. Order
 * carries no meaning: lists are always shown in the chamber's order.
 */
export type Roles = Readonly<Record<ListId, Role>>;

/** Lists that get a role, `null` being the opposition. */
export interface RoleChange {
  readonly lists: readonly ListId[];
  readonly role: Role | null;
}

export const noRoles: Roles = {};

/** The list's role, or `null` if it is in opposition. */
export function roleOf(roles: Roles, id: ListId): Role | null {
  return Object.hasOwn(roles, id) ? (roles[id] ?? null) : null;
}

/** The roles with these lists in that role; `null` sends them into opposition. */
export function assign(roles: Roles, lists: readonly ListId[], role: Role | null): Roles {
  const kept = Object.entries(roles).filter(([id]) => !lists.includes(id));
  const assigned = role === null ? [] : lists.map((id) => [id, role] as const);
  return Object.fromEntries([...kept, ...assigned]);
}

/**
 * What of a change of roles changes anything: not who has the role already nor, where members stay
 * what they are, who is a member. `null` if nobody is left.
 */
export function effectOf(
  { lists, role }: RoleChange,
  roles: Roles,
  membersStay: boolean,
): RoleChange | null {
  const staying = membersStay ? membersOf(roles) : [];
  const moved = lists.filter((id) => roleOf(roles, id) !== role && !staying.includes(id));
  return moved.length === 0 ? null : { lists: moved, role };
}

/** Puts a list of the opposition into government and any other list into opposition. */
export function toggle(roles: Roles, id: ListId): Roles {
  return assign(roles, [id], roleOf(roles, id) === null ? "government" : null);
}

/** Ids of the members of a coalition: who governs and who supports it from outside. */
export function membersOf(roles: Roles): readonly ListId[] {
  return Object.keys(roles).filter((id) => {
    const role = roleOf(roles, id);
    return role === "government" || role === "support";
  });
}

/** Whether two proposals give every list the same role. */
export function sameRoles(a: Roles, b: Roles): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => roleOf(a, id) === roleOf(b, id));
}
