import { turnOf, type SeatPlace, type Seating } from "./seating.ts";

/** The ground of a seat: the corners around it, in the unit of the places. */
export type SeatCell = readonly SeatPlace[];

/** How far a cell reaches where no other seat follows, in marks: a little beyond its own. */
const beyondInMarks = 1.2;
/** Part of the half circle that a cell takes before a straight side would cut the seat off. */
const widestStraight = 0.08;

/**
 * The grounds of the seats, in the order of the places: each reaches half the way to its neighbours
 * in its row and to the rows beside it. They lie on no other, and between the seats of a list nothing
 * is left out, so that together they are the wedge one sees.
 */
export function seatCells({ places, mark }: Seating): readonly SeatCell[] {
  const beyond = beyondInMarks * mark;
  const seats = places.map((place) => ({
    radius: rounded(Math.hypot(place.x, place.y)),
    turn: turnOf(place),
  }));
  const radii = [...new Set(seats.map(({ radius }) => radius))].toSorted(ascending);
  const rows = new Map(
    radii.map((radius) => [
      radius,
      seats
        .filter((seat) => seat.radius === radius)
        .map(({ turn }) => turn)
        .toSorted(ascending),
    ]),
  );
  return seats.map(({ radius, turn }) => {
    const [inner, outer] = around(radii, radius, beyond);
    const [from, to] = around(rows.get(radius) ?? [], turn, beyond / (radius * Math.PI));
    const turns = to - from > widestStraight ? [from, turn, to] : [from, to];
    return [
      ...turns.map((one) => at(outer, one)),
      ...turns.toReversed().map((one) => at(inner, one)),
    ];
  });
}

/** The seats of a row are computed one by one, and differ in the last digits. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const ascending = (a: number, b: number) => a - b;

/** Half the way from a value to those before and behind it, or as far as that where there is none. */
function around(sorted: readonly number[], value: number, beyond: number) {
  const index = sorted.indexOf(value);
  const before = sorted[index - 1] ?? value - 2 * beyond;
  const behind = sorted[index + 1] ?? value + 2 * beyond;
  return [(before + value) / 2, (value + behind) / 2] as const;
}

const at = (radius: number, turn: number): SeatPlace => ({
  x: -radius * Math.cos(turn * Math.PI),
  y: radius * Math.sin(turn * Math.PI),
});
