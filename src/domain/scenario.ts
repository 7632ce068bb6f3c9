import { noRoles, sameRoles, type Roles } from "./roles.ts";
import { noConstraints, sameConstraints, type Constraints } from "./constraints.ts";
import { findEdition, type Edition, type Parliament } from "./parliament.ts";
import { absoluteMajorityRule, sameRule, type Rule } from "./rule.ts";

/**
 * What a link carries, undo remembers and two people compare: the figures used, who does what,
 * the line to reach, and what other coalitions are looked for. How it is shown (language, theme, view) is no part of it.
 */
export interface Scenario {
  readonly parliament: string;
  readonly edition: string;
  readonly roles: Roles;
  readonly rule: Rule;
  /** What is asked of other coalitions, when one looks for them. */
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

/** The figures that a scenario is counted with. Falls back on the default edition. */
export function editionOf(parliament: Parliament, scenario: Scenario): Edition {
  return findEdition(parliament, scenario.edition) ?? parliament.editions[0];
}

export function isEmpty(scenario: Scenario): boolean {
  return Object.keys(scenario.roles).length === 0;
}

export function sameScenario(a: Scenario, b: Scenario): boolean {
  return (
    a.parliament === b.parliament &&
    a.edition === b.edition &&
    sameRule(a.rule, b.rule) &&
    sameRoles(a.roles, b.roles) &&
    sameConstraints(a.constraints, b.constraints)
  );
}
