import { seatCells, type SeatCell } from "#drawing/seatCells.ts";
import { seatingOf, turnOf, type Seating } from "#drawing/seating.ts";

/** Where the seats are, the ground of each, and how far along the half circle it is. */
interface Seated {
  readonly seating: Seating;
  readonly cells: readonly SeatCell[];
  readonly turns: readonly number[];
}

/** Chambers drawn before: placing the seats takes longer than all the rest of the picture. */
const drawn = new Map<string, Seated>();

export function seatedIn(size: number, line: number): Seated {
  const key = `${size} ${line}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const seating = seatingOf(size, line);
  const seated = {
    seating,
    cells: seatCells(seating),
    turns: seating.places.map(turnOf),
  };
  drawn.set(key, seated);
  return seated;
}
