import { noConstraints, sameConstraints, type Constraints } from "./constraints.ts";
import type { Parliament } from "./parliament.ts";
import { noRoles, sameRoles, type Roles } from "./roles.ts";
import { absoluteMajorityRule, sameRule, type Rule } from "./rule.ts";

/** A government that somebody proposes: the figures used, who does what, and the line to reach. */
export interface Proposal {
  readonly parliament: string;
  readonly edition: string;
  readonly roles: Roles;
  readonly rule: Rule;
}

/**
 * What a link carries, undo remembers and two people compare: a proposal, and what other coalitions
 * are looked for. How it is shown (language, theme, view) is no part of it.
 */
export interface Scenario extends Proposal {
  readonly constraints: Constraints;
}

/** The scenario everybody starts from: the default edition, nobody chosen, absolute majority. */
export function initialScenario(parliament: Parliament): Scenario {
  return {
    parliament: parliament.id,
    edition: parliament.editions[0].id,
    roles: noRoles,
    rule: absoluteMajorityRule,
    constraints: noConstraints,
  };
}

/** Whether no list has a role. */
export function isEmpty({ roles }: Proposal): boolean {
  return Object.keys(roles).length === 0;
}

/** Whether two scenarios say the same in a part. A part that is new has to be compared here. */
const sameIn: Readonly<Record<keyof Scenario, (a: Scenario, b: Scenario) => boolean>> = {
  parliament: (a, b) => a.parliament === b.parliament,
  edition: (a, b) => a.edition === b.edition,
  rule: (a, b) => sameRule(a.rule, b.rule),
  roles: (a, b) => sameRoles(a.roles, b.roles),
  constraints: (a, b) => sameConstraints(a.constraints, b.constraints),
};

/** Whether two scenarios say the same in every part. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return Object.values(sameIn).every((isSame) => isSame(a, b));
}
