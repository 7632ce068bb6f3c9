import { dealt, seatRings } from "./seatRows.ts";

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
  /** Radius of a seat's mark: 0.86 of the distance is taken, but a handful of seats stays small. */
  readonly mark: number;
  /** Where the aisle for the line is: 0 at the start of the half circle and 1 at its end. */
  readonly aisle: number;
  /** Radii of the innermost and the outermost row. */
  readonly inner: number;
  readonly outer: number;
}

/** Radius of a mark as a part of the distance between two seats. */
const markShare = 0.43;
/** A chamber of a handful of seats would be drawn with marks larger than its rows. */
const widestSpacing = 0.24;

/**
 * Places for a chamber of `size` members, 0 or more, with an aisle as wide as a mark after the
 * first `line` of them, 0 to `size`. Consecutive places are always neighbours: the path goes up and
 * down through narrow columns, so the seats of a list that take consecutive places form one patch,
 * whatever the sizes of the lists. There is no aisle where one side of it would be empty.
 */
export function seatingOf(size: number, line: number): Seating {
  const { rings, spacing } = seatRings(size);
  const radii = rings.map(({ radius }) => radius);
  const before = Math.min(Math.max(0, line), size);
  const isParted = before > 0 && before < size;
  // From the middle of the aisle to the middle of a seat beside it.
  const half = isParted ? Math.max(spacing / 2, 2 * markIn(spacing)) : 0;
  const aisle = isParted
    ? aisleBetween([before, size - before], rings.length, { half, spacing })
    : Number(before > 0);
  const start = sideOf({ radii, angle: aisle * Math.PI, seats: before, margin: half });
  const end = sideOf({ radii, angle: (1 - aisle) * Math.PI, seats: size - before, margin: half });
  const apart = Math.min(start.spacing, end.spacing);
  return {
    places: shortestWalk([...start.groups, ...end.groups.toReversed().map(mirrored)]),
    spacing: apart,
    mark: markIn(apart),
    aisle,
    inner: radii[0] ?? 0,
    outer: radii.at(-1) ?? 0,
  };
}

/** Where the aisle leaves the seats on both sides equally far from each other. */
function aisleBetween(
  [before, behind]: readonly [number, number],
  rows: number,
  { half, spacing }: { readonly half: number; readonly spacing: number },
): number {
  // Distances that a side takes: its last seats stand half an aisle from the line.
  const taken = (seats: number) => seats - Math.min(seats, rows) * (1 - half / spacing);
  // A side with hardly any seats needs room for them in the outermost row.
  const least = (seats: number) => (half + (seats > rows ? spacing : 0)) / Math.PI;
  const share = taken(before) / (taken(before) + taken(behind));
  return Math.min(Math.max(least(before), share), 1 - least(behind));
}

const markIn = (spacing: number) => markShare * Math.min(spacing, widestSpacing);

const mirrored = (group: readonly SeatPlace[]) =>
  group.map(({ x, y }) => ({ x: -x, y })).toReversed();

/** What is before the line, or behind it as seen from the end. */
interface Side {
  /** Of the rows, innermost first. */
  readonly radii: readonly number[];
  /** Of the half circle, in radians. */
  readonly angle: number;
  readonly seats: number;
  /** Left free between the last seats and the line. */
  readonly margin: number;
}

/**
 * The seats of a side by column, and in a column by row: every other column outward, the ones between inward.
 * There are as many columns as seats in the innermost row, so that each has a share of every row.
 */
function sideOf({ radii, angle, seats, margin }: Side) {
  const lengths = radii.map((radius) => Math.max(0, angle * radius - margin));
  const counts = dealt(lengths, seats);
  const rows = radii.map((radius, row) => rowOf(radius, lengths[row] ?? 0, counts[row] ?? 0));
  const columns = counts.find((count) => count > 0) ?? 0;
  const groups = Array.from({ length: columns }, (_, column) => {
    const outward = rows.map((row) =>
      row.slice(firstIn(column, columns, row.length), firstIn(column + 1, columns, row.length)),
    );
    // Counted from the line, so that the path meets it from both sides at the same end.
    return (columns - column) % 2 === 1 ? outward : outward.toReversed();
  }).flat();
  return { groups, spacing: Math.min(...rows.map(alongRow), ...betweenRows(radii)) };
}

/** The first seat of a row that stands in a column or behind it. */
const firstIn = (column: number, columns: number, seats: number) =>
  Math.ceil((column * seats) / columns - 0.5);

/** Seats spread over the length of a row; one alone in all of its row stands in the middle. */
function rowOf(radius: number, length: number, seats: number): readonly SeatPlace[] {
  const angle = length / radius;
  return Array.from({ length: seats }, (_, seat) => {
    const turned =
      seats > 1 ? (angle * seat) / (seats - 1) : Number(angle === Math.PI) * (angle / 2);
    return { x: -radius * Math.cos(turned), y: radius * Math.sin(turned) };
  });
}

function alongRow([first, second]: readonly SeatPlace[]): number {
  return first && second ? Math.hypot(first.x - second.x, first.y - second.y) : 1;
}

const betweenRows = (radii: readonly number[]) =>
  radii.slice(1).map((radius, row) => radius - (radii[row] ?? 0));

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

/** How far along the half circle a place is: 0 at its start, 1 at its end. */
export function turnOf({ x, y }: SeatPlace): number {
  return 1 - Math.atan2(y, x) / Math.PI;
}
