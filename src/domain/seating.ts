import { seatRings, type SeatRing } from "./seatRows.ts";

/** A place in a hemicycle whose centre is 0, 0; the outermost row has radius 1, y points up. */
export interface SeatPlace {
  readonly x: number;
  readonly y: number;
}

/** Where each seat of a chamber is drawn. */
export interface Seating {
  /** From the start of the half circle (x = -1) to its end, along one path without leaps. */
  readonly places: readonly SeatPlace[];
  /** Smallest distance between two seats, in the same unit as the places. */
  readonly spacing: number;
}

/**
 * Places for a chamber of `size` members, 0 or more. Consecutive places are always neighbours:
 * the path goes up and down through narrow columns, so the seats of a list that take consecutive
 * places form one patch, whatever the sizes of the lists.
 */
export function seatingOf(size: number): Seating {
  const { rings, spacing } = seatRings(size);
  const groups = columnGroups(rings);
  return { places: shortestWalk(groups), spacing };
}

/**
 * The angle, 0 at the start of the half circle and 1 at its end, of a straight line from the
 * centre that has `count` of the places before it.
 */
export function dividingAngle({ places }: Seating, count: number): number {
  const angles = places.map(({ x, y }) => 1 - Math.atan2(y, x) / Math.PI).toSorted((a, b) => a - b);
  const before = angles[count - 1] ?? 0;
  return (before + (angles[count] ?? 1)) / 2;
}

/**
 * The seats by column, and in a column by row: odd columns outward, even ones inward. There are as
 * many columns as seats in the innermost row, so that each has a share of every row.
 */
function columnGroups(rings: readonly SeatRing[]): readonly (readonly SeatPlace[])[] {
  const columns = rings[0]?.seats ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const outward = rings.map((ring) => shareOfRow(ring, column, columns));
    return column % 2 === 0 ? outward : outward.toReversed();
  }).flat();
}

function shareOfRow(ring: SeatRing, column: number, columns: number): readonly SeatPlace[] {
  return Array.from({ length: ring.seats }, (_, seat) => seat)
    .filter((seat) => Math.floor(((seat + 0.5) * columns) / ring.seats) === column)
    .map((seat) => placeIn(ring, seat));
}

function placeIn({ radius, seats }: SeatRing, seat: number): SeatPlace {
  const angle = seats === 1 ? Math.PI / 2 : Math.PI * (1 - seat / (seats - 1));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** A walk through groups up to some group, with its longest step and the sum of their squares. */
interface Walk {
  readonly group: readonly SeatPlace[];
  readonly before: Walk | null;
  readonly longest: number;
  readonly sum: number;
}

/**
 * Each group is walked from one end or the other; of all ways the one whose longest step is
 * shortest, found by dynamic programming over the two ends at which a group can be left.
 */
function shortestWalk(groups: readonly (readonly SeatPlace[])[]): readonly SeatPlace[] {
  let walks: readonly Walk[] = [];
  for (const group of groups) {
    const ways = group.length > 1 ? [group, group.toReversed()] : [group];
    walks = ways.map((way) =>
      better(
        walks.map((walk) => extended(walk, way)),
        way,
      ),
    );
  }
  const parts: (readonly SeatPlace[])[] = [];
  let walk: Walk | null = walks.toSorted(byStep)[0] ?? null;
  while (walk !== null) {
    parts.push(walk.group);
    walk = walk.before;
  }
  return parts.toReversed().flat();
}

function extended(walk: Walk, group: readonly SeatPlace[]): Walk {
  const from = walk.group.at(-1);
  const to = group[0];
  const step = from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
  return {
    group,
    before: walk,
    longest: Math.max(walk.longest, step),
    sum: walk.sum + step * step,
  };
}

function better(walks: readonly Walk[], group: readonly SeatPlace[]): Walk {
  return walks.toSorted(byStep)[0] ?? { group, before: null, longest: 0, sum: 0 };
}

function byStep(a: Walk, b: Walk): number {
  return a.longest - b.longest || a.sum - b.sum;
}
