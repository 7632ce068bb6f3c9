import { seatsByRole, type CountedChamber } from "./chamber.ts";
import type { Roles } from "./roles.ts";
import { countsAbstentions, lineOf, type Rule } from "./rule.ts";

/** Where a coalition stands under a rule. All figures are seats. */
export interface Standing {
  readonly size: number;
  readonly government: number;
  readonly support: number;
  readonly abstaining: number;
  /** Itemised lists that have no role. */
  readonly opposition: number;
  /** Seats of lists that the edition does not itemise; they never join and never abstain. */
  readonly unlisted: number;
  /** Seats that count towards the line. */
  readonly counted: number;
  readonly line: number;
  /** Seats missing, 0 once the line is reached. */
  readonly short: number;
  /** Seats beyond the line, 0 until it is reached. */
  readonly spare: number;
  readonly isReached: boolean;
  readonly isEmpty: boolean;
}

/** A rule as far as it counts in a chamber of known size. */
interface Counting {
  /** The line, of which abstentions may take something away. */
  readonly lineWith: (abstaining: number) => number;
  readonly countsAbstentions: boolean;
}

/** Counts roles in a chamber under a rule. The four camps and `unlisted` add up to `size`. */
export function standingOf(roles: Roles, chamber: CountedChamber, rule: Rule): Standing {
  return standingWith(roles, chamber, {
    lineWith: (abstaining) => lineOf(rule, chamber.size, abstaining),
    countsAbstentions: countsAbstentions(rule),
  });
}

/** The same, for those who know the line and bring no rules along. */
export function standingWith(roles: Roles, chamber: CountedChamber, counting: Counting): Standing {
  const { size, listed, unlisted } = chamber;
  const { government, support, abstains: abstaining } = seatsByRole(chamber, roles);
  const counted = government + support + (counting.countsAbstentions ? abstaining : 0);
  const line = counting.lineWith(abstaining);
  return {
    size,
    government,
    support,
    abstaining,
    opposition: listed - government - support - abstaining,
    unlisted,
    counted,
    line,
    short: Math.max(0, line - counted),
    spare: Math.max(0, counted - line),
    isReached: counted >= line,
    isEmpty: Object.keys(roles).length === 0,
  };
}
