import {
  findEdition,
  findList,
  type Edition,
  type List,
  type ListId,
  type Localised,
  type Parliament,
  type RowNote,
} from "./parliament.ts";
import { roleOf, type Role, type Roles } from "./roles.ts";

/** A list as it sits in a chamber. */
export interface ChamberRow {
  readonly list: List;
  /** Whole number, 0 or more. */
  readonly seats: number;
  readonly notes: readonly RowNote[];
}

/** A parliament as one edition of its figures counts it: everything that is drawn or said of it. */
export interface Chamber {
  readonly parliament: Parliament;
  readonly edition: Edition;
  /** The lists that the edition itemises: seats descending, then id. */
  readonly rows: readonly ChamberRow[];
  /** Every list of the parliament: those of the rows in their order, then the others in the data's. */
  readonly lists: readonly List[];
  /** The seats of the rows by list, for looking up. */
  readonly seats: ReadonlyMap<ListId, number>;
  /** Members of the chamber. */
  readonly size: number;
  /** Seats of the rows together. */
  readonly listed: number;
  /** Seats of lists that the edition does not itemise: `size - listed`. */
  readonly unlisted: number;
}

/** As much of a chamber as its seats are counted with. */
export type CountedChamber = Pick<Chamber, "seats" | "size" | "listed" | "unlisted">;

/** Chambers resolved before: parliaments and editions never change. */
const resolved = new WeakMap<Parliament, WeakMap<Edition, Chamber>>();

/**
 * The chamber of a parliament in the edition that a scenario names, the same object each time;
 * `null` if it is another parliament's scenario, or the parliament has no such edition.
 */
export function chamberOf(
  parliament: Parliament,
  scenario: { readonly parliament: string; readonly edition: string },
): Chamber | null {
  const edition = findEdition(parliament, scenario.edition);
  const isItsOwn = scenario.parliament === parliament.id;
  return isItsOwn && edition !== undefined ? chamberIn(parliament, edition) : null;
}

/** The chamber of a parliament in one of its own editions, the same object each time. */
export function chamberIn(parliament: Parliament, edition: Edition): Chamber {
  const known = resolved.get(parliament) ?? new WeakMap<Edition, Chamber>();
  const chamber = known.get(edition) ?? resolve(parliament, edition);
  resolved.set(parliament, known.set(edition, chamber));
  return chamber;
}

function resolve(parliament: Parliament, edition: Edition): Chamber {
  const rows = edition.rows.flatMap(({ list: id, seats, notes }) => {
    const list = findList(parliament, id);
    return list === undefined ? [] : [{ list, seats, notes }];
  });
  const itemised = rows.map(({ list }) => list);
  const listed = rows.reduce((sum, { seats }) => sum + seats, 0);
  return {
    parliament,
    edition,
    rows,
    lists: [...itemised, ...parliament.lists.filter((list) => !itemised.includes(list))],
    seats: new Map(rows.map(({ list, seats }) => [list.id, seats])),
    size: edition.size,
    listed,
    unlisted: edition.size - listed,
  };
}

/** Seats of a list in a chamber, or `null` where its edition does not itemise the list. */
export function seatsOf({ seats }: Pick<Chamber, "seats">, id: ListId): number | null {
  return seats.get(id) ?? null;
}

/** Seats that are known of some lists together, or `null` where not one of them is itemised. */
export function seatsTogether(chamber: Chamber, ids: readonly ListId[]): number | null {
  return ids.reduce<number | null>((sum, id) => {
    const seats = seatsOf(chamber, id);
    return seats === null ? sum : (sum ?? 0) + seats;
  }, null);
}

/** The list of that id, or `undefined`. */
export function listOf({ lists }: Chamber, id: ListId): List | undefined {
  return lists.find((list) => list.id === id);
}

/** What a list is called in a row or a sentence; the id itself where the list is not known. */
export function shortName(chamber: Chamber, id: ListId): Localised {
  return listOf(chamber, id)?.short ?? { en: id };
}

/** Ids of the lists that have a role, in the chamber's order, itemised or not. */
export function listsWith(chamber: Chamber, roles: Roles, role: Role): readonly ListId[] {
  return chamber.lists.filter(({ id }) => roleOf(roles, id) === role).map(({ id }) => id);
}

/** As `listsWith`, without those that the edition does not itemise unless there are no others. */
export function knownWith(chamber: Chamber, roles: Roles, role: Role): readonly ListId[] {
  const all = listsWith(chamber, roles, role);
  const known = all.filter((id) => seatsOf(chamber, id) !== null);
  return known.length === 0 ? all : known;
}

/** Seats per role; lists that the edition does not itemise add none. */
export function seatsByRole(
  chamber: Pick<Chamber, "seats">,
  roles: Roles,
): Readonly<Record<Role, number>> {
  const total = { government: 0, support: 0, abstains: 0 };
  for (const [id, role] of Object.entries(roles)) total[role] += seatsOf(chamber, id) ?? 0;
  return total;
}

/** Lists with a role that the edition does not itemise: their seats are not known to it. */
export function notItemised(chamber: Chamber, roles: Roles): readonly ListId[] {
  return Object.keys(roles).filter((id) => seatsOf(chamber, id) === null);
}
