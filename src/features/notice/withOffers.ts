import type { LinkProblem } from "#domain/linkProblem.ts";
import { meantEdition, meantList, meantRule } from "#domain/meant.ts";
import type { Parliament } from "#domain/parliament.ts";
import { roleOf, type Roles } from "#domain/roles.ts";
import type { Offer, ProblemWithOffer } from "#words/linkProblems.ts";

/** What is no error, and hides none. */
export function isMerelyNoted({ kind }: LinkProblem): boolean {
  return kind === "no-edition";
}

/** The problems, errors first, each with what it may mean and what could be used instead. */
export function withOffers(
  problems: readonly LinkProblem[],
  parliament: Parliament,
  roles: Roles,
): readonly ProblemWithOffer[] {
  return problems
    .toSorted((a, b) => Number(isMerelyNoted(a)) - Number(isMerelyNoted(b)))
    .map((problem) => ({ problem, offer: offerFor(problem, parliament, roles) }));
}

function offerFor(
  { kind, text, role }: LinkProblem,
  parliament: Parliament,
  roles: Roles,
): Offer | null {
  switch (kind) {
    case "unknown-list": {
      const list = role === undefined ? null : meantList(parliament, text);
      return list !== null && roleOf(roles, list.id) === null ? { kind: "list", list } : null;
    }
    case "unknown-edition": {
      const edition = meantEdition(parliament, text);
      return edition && { kind: "edition", edition };
    }
    case "unknown-rule": {
      const rule = meantRule(text);
      return rule && { kind: "rule", rule };
    }
    default:
      return null;
  }
}
