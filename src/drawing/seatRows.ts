/** Radii tried for the innermost row in a hemicycle whose outermost has radius 1. */
const innerRadii = [0.42, 0.43, 0.44, 0.45, 0.46, 0.47, 0.48];
/** The same where so few sit there that the rows would else be nearer to each other than the seats. */
const innerRadiiOfFew = [0.37, 0.38, 0.39, 0.4, 0.41];
/** More seats than these would be a bare arch in a single row. */
const mostInOneRow = 8;
/** Fewer seats than these are few. */
const many = 60;
/** Radius of a hemicycle that has a single row. */
const singleRadius = 0.8;

/** A row of seats along a half circle. */
interface SeatRing {
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
 * rows and inner radii about 0.45 the one whose smallest distance between neighbours is largest.
 * `size` is a whole number, 0 or more.
 */
export function seatRings(size: number): SeatRings {
  const candidates = rowCounts(size).flatMap((count) =>
    innersOf(size, count).map((inner) => ringsOf(size, count, inner)),
  );
  const even = candidates.filter(({ isEven }) => isEven);
  const none: SeatRings = { rings: [], spacing: 0 };
  return even.length > 0
    ? even.reduce((best, one) => (one.spacing > best.spacing ? one : best))
    : (candidates.toSorted((a, b) => a.unevenness - b.unevenness)[0] ?? none);
}

/** Numbers of rows near the one that makes rows as far apart as the seats in them. */
function rowCounts(size: number): readonly number[] {
  const likely = Math.round(0.48 * Math.sqrt(size));
  return [-2, -1, 0, 1, 2]
    .map((offset) => likely + offset)
    .filter((count) => count >= (size > mostInOneRow ? 2 : 1) && count <= size);
}

function innersOf(size: number, count: number): readonly number[] {
  if (count === 1) return [singleRadius];
  return size < many ? innerRadiiOfFew : innerRadii;
}

function ringsOf(size: number, count: number, inner: number) {
  const rowGap = count === 1 ? 1 : (1 - inner) / (count - 1);
  const radii = Array.from({ length: count }, (_, row) => inner + rowGap * row);
  const seats = dealt(radii, size);
  const rings = radii.map((radius, row) => ({ radius, seats: seats[row] ?? 0 }));
  const alongRows = rings.map(({ radius, seats: taken }) =>
    taken < 2 ? 1 : 2 * radius * Math.sin(Math.PI / (taken - 1) / 2),
  );
  const [nearest, furthest] = [Math.min(...alongRows), Math.max(...alongRows)];
  return {
    rings,
    spacing: Math.min(rowGap, nearest),
    // Where no row is looser than the rows are apart, neighbours stand in the same row, and how
    // seats of different rows happen to line up makes no seat closer than the others. Rows much
    // further apart than seats would tear lists that stand in two of them.
    isEven: count === 1 || (furthest <= rowGap && rowGap <= 1.3 * nearest),
    unevenness: Math.max(furthest / rowGap, rowGap / nearest),
  };
}

/**
 * How many of `size` seats stand in each row of these lengths: one in each as far as they go, from
 * the last row on, and then always one more where they stay furthest apart (the method of Adams).
 */
export function dealt(lengths: readonly number[], size: number): readonly number[] {
  const seats = atLeast(lengths, size);
  let left = size - seats.reduce((sum, taken) => sum + taken, 0);
  for (; left > 0; left -= 1) {
    const row = indexOfGreatest(lengths.map((length, one) => length / (seats[one] ?? 1)));
    seats[row] = (seats[row] ?? 0) + 1;
  }
  return seats;
}

/** What each row has before the last few seats are dealt: those without which it had a larger gap. */
function atLeast(lengths: readonly number[], size: number): number[] {
  const free = size - lengths.length;
  if (free <= 0) return lengths.map((_, row) => Number(lengths.length - row <= size));
  const gap = lengths.reduce((sum, length) => sum + length, 0) / free;
  return lengths.map((length) => Math.max(1, Math.ceil(length / gap)));
}

const indexOfGreatest = (values: readonly number[]) => values.indexOf(Math.max(...values));
