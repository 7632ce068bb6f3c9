import { seatsOf, type Edition, type ListId } from "./parliament.ts";

/** What a list does for the government; a list without a role is in opposition. */
export type Role = "government" | "support" | "abstains";

export const roleOrder: readonly Role[] = ["government", "support", "abstains"];

/** Who does what. Order carries no meaning: lists are always shown in the data's order. */
export type Roles = Readonly<Record<ListId, Role>>;

export const noRoles: Roles = {};

/** The list's role, or `null` if it is in opposition. */
export function roleOf(roles: Roles, id: ListId): Role | null {
  return Object.hasOwn(roles, id) ? (roles[id] ?? null) : null;
}

/** The coalition with these lists in that role; `null` sends them into opposition. */
export function assign(roles: Roles, lists: readonly ListId[], role: Role | null): Roles {
  const kept = Object.entries(roles).filter(([id]) => !lists.includes(id));
  const assigned = role === null ? [] : lists.map((id) => [id, role] as const);
  return Object.fromEntries([...kept, ...assigned]);
}

/** Puts a list of the opposition into government and any other list into opposition. */
export function toggle(roles: Roles, id: ListId): Roles {
  return assign(roles, [id], roleOf(roles, id) === null ? "government" : null);
}

/** Ids of the lists in a role, in the order of `order`. */
export function listsIn(
  roles: Roles,
  role: Role,
  order: readonly { readonly id: ListId }[],
): readonly ListId[] {
  return order.filter(({ id }) => roleOf(roles, id) === role).map(({ id }) => id);
}

/** Seats per role in an edition; lists that the edition does not itemise add none. */
export function seatsByRole(roles: Roles, edition: Edition): Readonly<Record<Role, number>> {
  const total = { government: 0, support: 0, abstains: 0 };
  for (const [id, role] of Object.entries(roles)) total[role] += seatsOf(edition, id) ?? 0;
  return total;
}

/** Lists with a role that the edition does not itemise: their seats are not known to it. */
export function notItemised(roles: Roles, edition: Edition): readonly ListId[] {
  return Object.keys(roles).filter((id) => seatsOf(edition, id) === null);
}

/** Whether two coalitions give every list the same role. */
export function sameRoles(a: Roles, b: Roles): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => roleOf(a, id) === roleOf(b, id));
}
