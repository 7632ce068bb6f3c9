/** Radii tried for the innermost row in a hemicycle whose outermost has radius 1. */
const innerRadii = [0.37, 0.38, 0.39, 0.4, 0.41, 0.42, 0.43];
/** Radius of a hemicycle that has a single row. */
const singleRadius = 0.8;

/** A row of seats along a half circle. */
export interface SeatRing {
  /** In units of the outermost row's radius, 0..1. */
  readonly radius: number;
  readonly seats: number;
}

/** The rows of a hemicycle, innermost first, and the smallest distance between two seats in them. */
export interface SeatRings {
  readonly rings: readonly SeatRing[];
  readonly spacing: number;
}

/**
 * Rows for `size` seats, evenly spread and as far apart as the half ring allows: of all numbers of
 * rows and inner radii about 0.4 the one whose smallest distance between neighbours is largest.
 * `size` is a whole number, 0 or more.
 */
export function seatRings(size: number): SeatRings {
  const candidates = rowCounts(size).flatMap((count) =>
    (count === 1 ? [singleRadius] : innerRadii).map((inner) => ringsOf(size, count, inner)),
  );
  const together = candidates.filter(({ isTogether }) => isTogether);
  const even = together.filter(({ isEven }) => isEven);
  const [preferred] = [even, together, candidates].filter(({ length }) => length > 0);
  return (preferred ?? []).reduce<SeatRings>(
    (best, one) => (one.spacing > best.spacing ? one : best),
    { rings: [], spacing: 0 },
  );
}

/** Numbers of rows near the one that makes rows as far apart as the seats in them. */
function rowCounts(size: number): readonly number[] {
  const likely = Math.round(0.53 * Math.sqrt(size));
  return [-2, -1, 0, 1, 2]
    .map((offset) => likely + offset)
    .filter((count) => count >= 1 && count <= size);
}

/** Deals seats to the rows one by one, always to the row whose seats stay furthest apart. */
function ringsOf(size: number, count: number, inner: number) {
  const rowGap = count === 1 ? 1 : (1 - inner) / (count - 1);
  const radii = Array.from({ length: count }, (_, row) => inner + rowGap * row * Number(count > 1));
  const seats = radii.map(() => 1);
  for (let dealt = count; dealt < size; dealt += 1) {
    const row = widestRow(radii, seats);
    seats[row] = (seats[row] ?? 0) + 1;
  }
  const rings = radii.map((radius, row) => ({ radius, seats: seats[row] ?? 0 }));
  const alongRows = rings.map(({ radius, seats: taken }) =>
    taken < 2 ? 1 : 2 * radius * Math.sin(Math.PI / (taken - 1) / 2),
  );
  return {
    rings,
    spacing: Math.min(rowGap, ...alongRows),
    // Where no row is looser than the rows are apart, neighbours stand in the same row, and how
    // seats of different rows happen to line up makes no seat closer than the others.
    isEven: Math.max(...alongRows) <= rowGap,
    // Rows much further apart than seats would tear lists that stand in two of them.
    isTogether: count === 1 || rowGap <= 1.3 * Math.min(...alongRows),
  };
}

function widestRow(radii: readonly number[], seats: readonly number[]): number {
  const gapOf = (row: number) => (radii[row] ?? 0) / (seats[row] ?? 1);
  return radii.reduce((widest, _, row) => (gapOf(row) > gapOf(widest) ? row : widest), 0);
}
