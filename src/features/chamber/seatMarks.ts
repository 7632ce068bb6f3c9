import type { Camp } from "#domain/seatRuns.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a mark: its radius, and how wide its ring is drawn where it has one. */
export interface MarkSize {
  readonly radius: number;
  readonly ring: number;
}

/**
 * The marks of a camp's seats as one path, since one element a seat would be hundreds: a disc, a ring
 * with a dot, a ring with a bar, a ring, a dot of a third. Discs are filled, rings drawn.
 */
export function seatMarks(places: readonly Point[], size: MarkSize, camp: Camp): string {
  return places.map((place) => markAt(place, size, camp)).join("");
}

function markAt(place: Point, { radius, ring }: MarkSize, camp: Camp): string {
  const inside = radius - ring / 2;
  switch (camp) {
    case "government":
      return circle(place, radius);
    case "unlisted":
      return circle(place, radius / 3);
    case "support":
      return circle(place, inside) + dot(place, radius > 5 * ring ? 2 : 1, ring);
    case "abstains":
      return circle(place, inside) + bar(place, inside);
    case "opposition":
      return circle(place, inside);
  }
}

/** The grounds of seats as one path. */
export function seatGround(cells: readonly (readonly Point[])[]): string {
  return cells
    .map((corners) => `M${corners.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join("L")}z`)
    .join("");
}

const rounded = (value: number) => String(Math.round(value * 100) / 100);

function circle({ x, y }: Point, radius: number): string {
  const [r, across] = [radius, 2 * radius].map(rounded);
  return `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`;
}

/** A dot of lines as wide as the ring, one around the other. */
const dot = (place: Point, lines: number, ring: number) =>
  Array.from({ length: lines }, (_, line) => circle(place, ring * (line + 0.5))).join("");

const bar = ({ x, y }: Point, radius: number) =>
  `M${rounded(x - radius)} ${rounded(y)}h${rounded(2 * radius)}`;
