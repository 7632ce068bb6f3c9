import { listOf, type Chamber } from "#domain/chamber.ts";
import type { List } from "#domain/parliament.ts";
import type { PowerOfPlayer } from "#engine/powerOfAll.ts";
import type { ChamberPower } from "#asking/usePower.ts";
import { powerRows, type Equals } from "./powerRows.ts";

/** By what power is measured. */
export type PowerIndex = "shapley" | "banzhaf";

/** A list's size beside its power. */
export interface PowerPoint {
  readonly list: List;
  readonly seats: number;
  /** Its part of the listed seats, 0..1: they are the players, and their power adds up to 1 too. */
  readonly seatShare: number;
  readonly standing: PowerOfPlayer;
}

/** A point for every list whose power is known, in its order. */
export function powerPoints(chamber: Chamber, power: ChamberPower): readonly PowerPoint[] {
  return power.chamber.lists.flatMap((id) => {
    const list = listOf(chamber, id);
    const standing = power.of(id);
    const seats = power.seatsOf(id);
    return list === undefined || standing === null
      ? []
      : [{ list, seats, seatShare: seats / power.chamber.listed, standing }];
  });
}

/** The points as rows of a picture: many of equal size in one. */
export function rowsOf(points: readonly PowerPoint[]): readonly Equals<PowerPoint>[] {
  return powerRows(points, ({ seats }) => seats);
}

/** How much more of the power than of the seats a list has, less being negative: −1..1. */
export function gainOf({ seatShare, standing }: PowerPoint, index: PowerIndex): number {
  return standing[index] - seatShare;
}

/** The rows that decide most above and most below their size; `null` where nobody does. */
export function extremes(rows: readonly Equals<PowerPoint>[], index: PowerIndex) {
  const gain = ([one]: Equals<PowerPoint>) => gainOf(one, index);
  const sorted = rows.toSorted((a, b) => gain(b) - gain(a));
  const [first, last] = [sorted[0], sorted.at(-1)];
  // Equal to the last digit shown is no difference.
  const noticeable = 0.0005;
  return {
    gains: first !== undefined && gain(first) > noticeable ? first : null,
    loses: last !== undefined && gain(last) < -noticeable ? last : null,
  };
}
