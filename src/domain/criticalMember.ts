import type { ListId } from "./parliament.ts";
import { assign, roleOf } from "./roles.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { Subject } from "./subject.ts";

/** What changes if one list goes into opposition. */
export interface Departure {
  /** Seats that would still count towards the line. */
  readonly counted: number;
  /** True when the line is reached now and would not be without the list (a critical member). */
  readonly isCritical: boolean;
}

/** What would be left without a list that has a role; `null` if it has none. */
export function ifItLeft({ proposal, chamber, standing }: Subject, id: ListId): Departure | null {
  const { roles, rule } = proposal;
  if (roleOf(roles, id) === null) return null;
  const then = standingOf(assign(roles, [id], null), chamber, rule);
  return { counted: then.counted, isCritical: standing.isReached && !then.isReached };
}

/** The standing if these lists joined the government. */
export function withThem({ proposal, chamber }: Subject, lists: readonly ListId[]): Standing {
  return standingOf(assign(proposal.roles, lists, "government"), chamber, proposal.rule);
}
