import { chamberOf, type Chamber } from "./chamber.ts";
import type { ListId, Parliament } from "./parliament.ts";
import { assign, type Role, type Roles } from "./roles.ts";
import type { Rule } from "./rule.ts";
import type { Proposal } from "./scenario.ts";
import { standingOf, type Standing } from "./standing.ts";

/** What every view and every sentence is about: a proposal in its chamber, and how it stands. */
export interface Subject {
  readonly proposal: Proposal;
  readonly chamber: Chamber;
  readonly standing: Standing;
}

/** Subjects made before, by what they are made of. */
const remembered = new WeakMap<Chamber, WeakMap<Roles, WeakMap<Rule, Subject>>>();

/**
 * A proposal as a subject; `null` if the parliament is another or has no such edition. The same
 * object for the same roles and rule, so that what only asks about other coalitions changes nothing.
 */
export function subjectOf(parliament: Parliament, proposal: Proposal): Subject | null {
  const chamber = chamberOf(parliament, proposal);
  return chamber === null ? null : subjectIn(chamber, proposal.roles, proposal.rule);
}

/** The subject of roles and a rule in a chamber, the same object each time. */
export function subjectIn(chamber: Chamber, roles: Roles, rule: Rule): Subject {
  const inChamber = remembered.get(chamber) ?? new WeakMap<Roles, WeakMap<Rule, Subject>>();
  const ofRoles = inChamber.get(roles) ?? new WeakMap<Rule, Subject>();
  const subject = ofRoles.get(rule) ?? {
    proposal: { parliament: chamber.parliament.id, edition: chamber.edition.id, roles, rule },
    chamber,
    standing: standingOf(roles, chamber, rule),
  };
  remembered.set(chamber, inChamber.set(roles, ofRoles.set(rule, subject)));
  return subject;
}

/** The same chamber and rule with other roles. */
export function withRoles({ chamber, proposal }: Subject, roles: Roles): Subject {
  return subjectIn(chamber, roles, proposal.rule);
}

/** The subject if these lists had that role, `null` being the opposition. */
export function ifTheyHad(subject: Subject, lists: readonly ListId[], role: Role | null): Subject {
  return withRoles(subject, assign(subject.proposal.roles, lists, role));
}
