import { listsIn, type Roles, type Role } from "./roles.ts";
import { findList, seatsOf, type Edition, type List, type Parliament } from "./parliament.ts";

/** One list's run of seats in the bar. */
export interface Segment {
  readonly list: List;
  readonly seats: number;
  readonly role: Role;
}

/** The lists of a role that have seats in the edition, as runs of the bar in the data's order. */
export function segmentsOf(
  role: Role,
  roles: Roles,
  { parliament, edition }: { readonly parliament: Parliament; readonly edition: Edition },
): readonly Segment[] {
  return listsIn(roles, role, parliament.lists).flatMap((id) => {
    const list = findList(parliament, id);
    const seats = seatsOf(edition, id);
    return list === undefined || seats === null || seats === 0 ? [] : [{ list, seats, role }];
  });
}
