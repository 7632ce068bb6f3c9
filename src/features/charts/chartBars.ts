import { roleOf } from "#domain/roles.ts";
import { findList, type Edition, type List, type Parliament } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";

/** One bar: a list's seats, and their share of what the chart is about. */
export interface ChartBar {
  readonly list: List;
  readonly seats: number;
  /** 0..1 */
  readonly share: number;
  readonly isMember: boolean;
}

/** A bar for every list that the edition itemises, with its share of the chamber. */
export function seatBars(
  parliament: Parliament,
  edition: Edition,
  { roles }: Scenario,
): readonly ChartBar[] {
  return edition.rows.flatMap(({ list: id, seats }) => {
    const list = findList(parliament, id);
    const isMember = roleOf(roles, id) !== null;
    return list === undefined
      ? []
      : [{ list, seats, share: seats / edition.ledger.size, isMember }];
  });
}

/** A bar for every list that governs or supports, with its share of their seats together. */
export function makeupBars(bars: readonly ChartBar[], { roles }: Scenario): readonly ChartBar[] {
  const members = bars.filter(({ list }) =>
    ["government", "support"].includes(roleOf(roles, list.id) ?? ""),
  );
  const total = members.reduce((sum, { seats }) => sum + seats, 0);
  return members.map((bar) => ({ ...bar, share: total === 0 ? 0 : bar.seats / total }));
}
