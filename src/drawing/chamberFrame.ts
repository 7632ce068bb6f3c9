import type { Box, Rim } from "./rim.ts";
import type { Seating } from "./seating.ts";

/** What the picture of a chamber is fitted to. Lengths in one unit, such as CSS pixels. */
export interface Room {
  readonly width: number;
  /** Size of the type. */
  readonly em: number;
  /** Width of the wider of the labels that stand at the ends of the base, if any. */
  readonly baseLabel: number;
  /** Width of the number of the line. */
  readonly lineNumber: number;
}

/** Measures of a chamber's picture; the middle of its base is 0, 0, y grows upwards. */
export interface ChamberFrame {
  /** One unit of the seating. */
  readonly scale: number;
  /** Of a seat's mark. */
  readonly mark: number;
  readonly rim: Rim;
  readonly line: { readonly from: number; readonly to: number };
  /** The number of the line as it is written. */
  readonly number: Box;
  /** Size of the number inside, which clears the innermost row. */
  readonly total: number;
}

/** All in em, at the sizes of the page 9, 12, 36 and 13 pixels. */
const toLabels = 0.65;
const toLineEnd = 0.86;
const aboveRim = 2.6;
const numberHeight = 0.95;
const numberGap = 0.25;
const largestTotal = 2.6;

/** The largest half circle that leaves the labels their room, with its line, number and total. */
export function chamberFrame(seating: Seating, room: Room): ChamberFrame {
  const { width, em, baseLabel, lineNumber } = room;
  const fitting = width / 2 - baseLabel - toLabels * em;
  const scale = Math.max(0.24 * width, Math.min(0.32 * width, fitting));
  const mark = seating.mark * scale;
  const edge = seating.outer * scale + mark;
  const to = edge + toLineEnd * em;
  const below = Math.max(mark, em / 2) + 2;
  const [x, y] = [-Math.cos(seating.aisle * Math.PI), Math.sin(seating.aisle * Math.PI)];
  const height = numberHeight * em;
  const away = to + numberGap * em + (Math.abs(x) * lineNumber + y * height) / 2;
  const number = { x: x * away, y: y * away, width: lineNumber, height };
  return {
    scale,
    mark,
    rim: {
      radius: edge + toLabels * em,
      reach: width / 2,
      above: edge + aboveRim * em,
      below,
      em,
      number: withLineEnd(number, y * to - em / 2, em),
      turn: seating.aisle,
    },
    line: { from: seating.inner * scale - mark - 0.2 * em, to },
    number,
    total: Math.min(largestTotal * em, seating.inner * scale - mark - 1.3 * em),
  };
}

/** The number's box with a little air, down to below the end of the line, which is below it. */
function withLineEnd({ x, y, width, height }: Box, bottom: number, em: number): Box {
  const top = y + height / 2 + 0.2 * em;
  return { x, y: (top + bottom) / 2, width, height: top - bottom };
}
