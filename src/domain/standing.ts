import { assign, notItemised, roleOf, seatsByRole, type Roles } from "./roles.ts";
import type { Edition, ListId, Parliament } from "./parliament.ts";
import { countsAbstentions, lineOf, type Rule } from "./rule.ts";
import { editionOf, type Scenario } from "./scenario.ts";

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

/** Counts a coalition in an edition under a rule. The four camps and `unlisted` add up to `size`. */
export function standingOf(roles: Roles, edition: Edition, rule: Rule): Standing {
  const { size, counted: listed, unlisted } = edition.ledger;
  const { government, support, abstains: abstaining } = seatsByRole(roles, edition);
  const counted = government + support + (countsAbstentions(rule) ? abstaining : 0);
  const line = lineOf(rule, size, abstaining);
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

/** The standing of a scenario in its own edition. */
export function scenarioStanding(parliament: Parliament, scenario: Scenario): Standing {
  return standingOf(scenario.roles, editionOf(parliament, scenario), scenario.rule);
}

/** What changes if one list goes into opposition. */
export interface Departure {
  /** Seats that would still count towards the line. */
  readonly counted: number;
  /** True when the line is reached now and would not be without the list (a critical member). */
  readonly isCritical: boolean;
}

/** What would be left without a list that has a role; `null` if it has none. */
export function ifItLeft(id: ListId, scenario: Scenario, edition: Edition): Departure | null {
  if (roleOf(scenario.roles, id) === null) return null;
  const now = standingOf(scenario.roles, edition, scenario.rule);
  const then = standingOf(assign(scenario.roles, [id], null), edition, scenario.rule);
  return { counted: then.counted, isCritical: now.isReached && !then.isReached };
}

/** The standing if these lists joined the government. */
export function withThem(lists: readonly ListId[], scenario: Scenario, edition: Edition): Standing {
  return standingOf(assign(scenario.roles, lists, "government"), edition, scenario.rule);
}

/** Lists without which the line, reached now, would not be: in the edition's order. */
export function criticalLists(scenario: Scenario, edition: Edition): readonly ListId[] {
  return edition.rows
    .map((row) => row.list)
    .filter((id) => ifItLeft(id, scenario, edition)?.isCritical === true);
}

/** The verdict on one coalition in one edition; `complete` is false where members are not itemised. */
export interface EditionVerdict {
  readonly edition: Edition;
  readonly standing: Standing;
  readonly isComplete: boolean;
}

/** The scenario's standing in every edition of its parliament, in the parliament's order. */
export function verdictsByEdition(
  parliament: Parliament,
  scenario: Scenario,
): readonly EditionVerdict[] {
  return parliament.editions.map((edition) => ({
    edition,
    standing: standingOf(scenario.roles, edition, scenario.rule),
    isComplete: notItemised(scenario.roles, edition).length === 0,
  }));
}

/**
 * Whether the answer depends on the figures used: true as soon as two editions that itemise every
 * member disagree on whether the line is reached.
 */
export function dependsOnEdition(verdicts: readonly EditionVerdict[]): boolean {
  const answers = verdicts.filter(({ isComplete }) => isComplete);
  return new Set(answers.map(({ standing }) => standing.isReached)).size > 1;
}
