import type { LinkProblem } from "#domain/linkProblem.ts";
import { meantList } from "#domain/meantList.ts";
import type { Parliament } from "#domain/parliament.ts";
import { roleOf, type Roles } from "#domain/roles.ts";
import type { ProblemWithOffer } from "#words/linkProblems.ts";

/** What is no error, and hides none. */
export function isMerelyNoted({ kind }: LinkProblem): boolean {
  return kind === "no-edition";
}

/** The problems, errors first, each with the list that it may mean and that could be added. */
export function withOffers(
  problems: readonly LinkProblem[],
  parliament: Parliament,
  roles: Roles,
): readonly ProblemWithOffer[] {
  return problems
    .toSorted((a, b) => Number(isMerelyNoted(a)) - Number(isMerelyNoted(b)))
    .map((problem) => {
      const { kind, text, role } = problem;
      const meant =
        kind === "unknown-list" && role !== undefined ? meantList(parliament, text) : null;
      return { problem, offer: meant !== null && roleOf(roles, meant.id) === null ? meant : null };
    });
}
