import type { List } from "#domain/parliament.ts";
import { membersOf } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";

/** One bar: a list's seats, and their share of what the chart is about. */
export interface ChartBar {
  readonly list: List;
  readonly seats: number;
  /** 0..1 */
  readonly share: number;
  /** Whether it governs or supports. */
  readonly isMember: boolean;
}

/** A bar for every list that the figures itemise, with its share of the chamber. */
export function seatBars({ chamber, proposal }: Subject): readonly ChartBar[] {
  const members = membersOf(proposal.roles);
  return chamber.rows.map(({ list, seats }) => ({
    list,
    seats,
    share: seats / chamber.size,
    isMember: members.includes(list.id),
  }));
}

/** A bar for every member, with its share of the members' seats together. */
export function makeupBars(bars: readonly ChartBar[]): readonly ChartBar[] {
  const members = bars.filter(({ isMember }) => isMember);
  const total = members.reduce((sum, { seats }) => sum + seats, 0);
  return members.map((bar) => ({ ...bar, share: total === 0 ? 0 : bar.seats / total }));
}
