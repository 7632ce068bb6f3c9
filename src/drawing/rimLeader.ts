import type { Rim, RimLabel } from "./rim.ts";
import { lineHeight } from "./rimLabels.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The line from a label to its arc, if it needs one. Where the arc lies under the words, it begins
 * below them: from their inner end it would strike them through.
 */
export function rimLeader(label: RimLabel, widths: readonly number[], { radius, em }: Rim) {
  if (label.leaderTo === null) return null;
  const turn = label.leaderTo * Math.PI;
  const rim = radius - 0.3 * em;
  const to: Point = { x: -rim * Math.cos(turn), y: rim * Math.sin(turn) };
  const outwards = label.side === "start" ? -1 : 1;
  const under = Math.min(outwards * (to.x - label.x), Math.max(0, ...widths));
  const lowest = label.y - (widths.length * lineHeight * em) / 2;
  const from: Point =
    under > 0 ? { x: label.x + outwards * under, y: lowest } : { x: label.x, y: label.y };
  return { from, to };
}
