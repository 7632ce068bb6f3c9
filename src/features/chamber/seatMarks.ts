import type { SeatPlace } from "#domain/seating.ts";
import type { Camp } from "#domain/seatRuns.ts";

/** Size of a mark as a part of the distance between two seats: who acts stands out from who does not. */
const sizes: Readonly<Record<Camp, number>> = {
  government: 0.45,
  support: 0.36,
  abstains: 0.36,
  opposition: 0.3,
  unlisted: 0.27,
};

/** One subpath per seat: a full disc, since one element per seat would be hundreds of elements. */
export function seatMarks(places: readonly SeatPlace[], spacing: number, camp: Camp): string {
  // A chamber of a handful of seats would be drawn with marks larger than its rows.
  const radius = Math.min(spacing, 0.24) * sizes[camp];
  const r = radius.toFixed(4);
  const across = (2 * radius).toFixed(4);
  return places
    .map(({ x, y }) => {
      const start = `M${(x - radius).toFixed(4)} ${(-y).toFixed(4)}`;
      return `${start}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`;
    })
    .join("");
}
