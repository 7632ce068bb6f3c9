import type { LinkProblem } from "#domain/linkProblem.ts";
import { meantEdition, meantList, meantRule, mostWords, wordsOfName } from "#domain/meant.ts";
import type { Parliament } from "#domain/parliament.ts";
import { roleOf, type Roles } from "#domain/roles.ts";
import type { Offer, ProblemWithOffer } from "#words/linkProblems.ts";

/** What is no error, and hides none. */
export function isMerelyNoted({ kind }: LinkProblem): boolean {
  return kind === "no-edition";
}

/**
 * The problems, each with what it may mean and what could be used instead: those first that can be set
 * right, since only the first is seen where there is little room, and last what is merely noted.
 */
export function withOffers(
  problems: readonly LinkProblem[],
  parliament: Parliament,
  roles: Roles,
): readonly ProblemWithOffer[] {
  return withWholeNames(problems, parliament)
    .map(({ problem, text }) => ({
      problem,
      text,
      offer: offerFor({ ...problem, text }, parliament, roles),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function rank({ problem, offer }: ProblemWithOffer): number {
  if (isMerelyNoted(problem)) return 2;
  return offer === null && problem.kind !== "parliament-not-fetched" ? 1 : 0;
}

/**
 * The problems with their words. Blanks too stand between the lists of a link, so that a name of several
 * words comes as so many lists that are not known: these are one problem, the first of them.
 */
function withWholeNames(problems: readonly LinkProblem[], parliament: Parliament) {
  let taken = 0;
  return problems.flatMap((problem, index) => {
    if (index < taken) return [];
    const words = unknownWords(problem, problems.slice(index, index + mostWords));
    const count = wordsOfName(parliament, words);
    taken = index + count;
    return [{ problem, text: words.slice(0, count).join(" ") }];
  });
}

/** The words of the first of some problems, and of those behind it that may belong to the same name. */
function unknownWords(first: LinkProblem, row: readonly LinkProblem[]): readonly string[] {
  const end = row.findIndex(
    ({ kind, role }) => kind !== "unknown-list" || role === undefined || role !== first.role,
  );
  const alike = end === -1 ? row : row.slice(0, Math.max(end, 1));
  return alike.map(({ text }) => text);
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
