import type { Chamber } from "./chamber.ts";
import type { List } from "./parliament.ts";
import type { Roles } from "./roles.ts";
import { countsAbstentions, type Rule } from "./rule.ts";
import { runsWith, seatRuns, type SeatRun } from "./seatRuns.ts";

/** The seats of a list that count towards the line, as they stand on the bar of the meter. */
export type Segment = SeatRun & { readonly list: List };

/**
 * Who counts towards the line, from the reading start: who governs, who supports, and under a rule
 * that asks only for the votes against, who abstains; in each the lists by their seats.
 */
export function segmentsOf(chamber: Chamber, roles: Roles, rule: Rule): readonly Segment[] {
  const runs = seatRuns(chamber, roles);
  const counted = [...runsWith(runs, "government"), ...runsWith(runs, "support")];
  const segments = countsAbstentions(rule) ? [...counted, ...runsWith(runs, "abstains")] : counted;
  let start = 0;
  return segments.map((segment) => {
    const placed = { ...segment, start };
    start += segment.seats;
    return placed;
  });
}

/** Lists with a colour of their own; the others share tints with patterns. */
const ownPigments = 9;
/**
 * Part of the line below which a list hardly has room for a name of its own: a guess, the same for
 * every width of the bar and every name. What fits is measured where it is drawn.
 */
const smallShare = 1 / 12;

/**
 * Segments that bear one name: each for itself, but small lists side by side together, since one of
 * two alike with a name and the other without would be uneven. The one that the line runs through is
 * never lost among others. `line` is in seats.
 */
export function namedTogether(
  segments: readonly Segment[],
  line: number,
): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isJoined =
      before !== undefined &&
      before.camp === segment.camp &&
      [before, segment].every((one) => isSmall(one, line) && !isCrossed(one, line));
    if (isJoined) last?.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function isSmall({ list, seats }: Segment, line: number): boolean {
  return list.pigment > ownPigments && seats < smallShare * line;
}

/** Whether the line runs through the seats, not along an end of them. */
export function isCrossed({ start, seats }: Pick<Segment, "start" | "seats">, line: number) {
  return start < line && line < start + seats;
}
