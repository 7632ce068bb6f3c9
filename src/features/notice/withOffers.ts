import { isMerelyNoted, isMissing } from "#domain/linkProblem.ts";
import { meantEdition, meantRule } from "#domain/meant.ts";
import type { Parliament } from "#domain/parliament.ts";
import { roleOf, type Roles } from "#domain/roles.ts";
import type { Offer, ProblemWithOffer } from "#words/linkProblems.ts";
import type { Worded } from "./wholeNames.ts";

/**
 * The problems, each with what it may mean and what could be used instead: those first that can be set
 * right, since only the first is seen where there is little room, and last what is merely noted. A
 * whole name is no problem where its list is here, however that came.
 */
export function withOffers(
  problems: readonly Worded[],
  parliament: Parliament,
  roles: Roles,
): readonly ProblemWithOffer[] {
  return problems
    .filter((worded) => !isHereByName(worded, roles))
    .map((worded) => ({
      problem: worded.problem,
      text: worded.text,
      offer: offerFor(worded, parliament, roles),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function rank({ problem, offer }: ProblemWithOffer): number {
  if (isMerelyNoted(problem)) return 2;
  return offer === null && !isMissing(problem) ? 1 : 0;
}

function offerFor(worded: Worded, parliament: Parliament, roles: Roles): Offer | null {
  const { problem, text } = worded;
  switch (problem.kind) {
    case "unknown-list":
      return listOffer(worded, roles);
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

function isHereByName({ text, list }: Worded, roles: Roles): boolean {
  return list !== null && text.includes(" ") && roleOf(roles, list.id) !== null;
}

/** The list that is meant, where it is not here yet; what was read in its place goes if it is here. */
function listOffer({ problem, list, other }: Worded, roles: Roles): Offer | null {
  if (list === null || roleOf(roles, list.id) !== null) return null;
  const isOtherHere = other !== null && roleOf(roles, other.id) === problem.role;
  return { kind: "list", list, insteadOf: isOtherHere ? other : null };
}
