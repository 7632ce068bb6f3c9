import { roleOf, roleOrder } from "#domain/roles.ts";
import { findList, type Edition, type List, type Parliament } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";

/** What the seats of a wedge do; unlisted ones belong to lists that the figures do not itemise. */
export type Camp = "government" | "support" | "abstains" | "opposition" | "unlisted";

/** Consecutive seats of one list; `list` is `null` for the seats of lists not itemised. */
export interface Wedge {
  readonly list: List | null;
  readonly camp: Camp;
  /** Number of the first seat on the path through the chamber, from 0. */
  readonly start: number;
  readonly seats: number;
}

const campOrder: readonly Camp[] = [...roleOrder, "opposition"];

/**
 * The chamber from the reading start: government, support, abstentions, opposition, and the seats
 * not itemised last; in each camp the lists in the edition's order. No left and right is claimed.
 */
export function chamberWedges(
  parliament: Parliament,
  edition: Edition,
  { roles }: Scenario,
): readonly Wedge[] {
  const lists = campOrder.flatMap((camp) =>
    edition.rows
      .filter(({ list }) => (roleOf(roles, list) ?? "opposition") === camp)
      .map(({ list, seats }) => ({ list: findList(parliament, list) ?? null, camp, seats })),
  );
  const { unlisted } = edition.ledger;
  const rest = unlisted === 0 ? [] : [{ list: null, camp: "unlisted" as const, seats: unlisted }];
  let start = 0;
  return [...lists, ...rest].map((wedge) => {
    const placed = { ...wedge, start };
    start += wedge.seats;
    return placed;
  });
}

/** Seats of each camp that has any, in the order of the picture. */
export function campSeats(wedges: readonly Wedge[]): readonly (readonly [Camp, number])[] {
  const order: readonly Camp[] = [...campOrder, "unlisted"];
  return order
    .map((camp) => {
      const own = wedges.filter((wedge) => wedge.camp === camp);
      return [camp, own.reduce((sum, { seats }) => sum + seats, 0)] as const;
    })
    .filter(([, seats]) => seats > 0);
}
