import { roleOf, type Roles } from "#domain/roles.ts";
import type { ListId } from "#domain/parliament.ts";
import { quotesBetweenPartners, type Confidence } from "#domain/quotes.ts";
import { crossedRedLines } from "#domain/redLines.ts";
import type { Statements } from "#domain/statements.ts";

/** A statement of one partner of the coalition against another. */
export interface Disagreement {
  readonly id: string;
  readonly by: readonly ListId[];
  readonly of: readonly ListId[];
  /** An omission is no veto: others concluded from it. */
  readonly isOmission: boolean;
  readonly text: string;
  readonly isVerbatim: boolean;
  readonly who: string;
  readonly date: string;
  readonly outlet: string;
  readonly url: string;
  readonly later: string | null;
  readonly confidence: Confidence;
}

/** What sets two partners of the coalition against each other, oldest first, each record once. */
export function disagreements(
  { quotes, redLines }: Statements,
  roles: Roles,
): readonly Disagreement[] {
  const isPartner = (id: ListId) => roleOf(roles, id) !== null;
  const crossed = crossedRedLines(redLines, roles).map((line) => ({
    id: line.id,
    by: line.lists.filter(isPartner),
    of: line.excludes.filter(isPartner),
    isOmission: line.kind === "omission",
    text: line.summary,
    isVerbatim: false,
    who: line.statedBy,
    date: line.date,
    outlet: line.outlet,
    url: line.url,
    later: line.later,
    confidence: line.confidence,
  }));
  const said = quotesBetweenPartners(quotes, roles).flatMap((quote) => {
    const { against, url } = quote;
    // A red line made of the same words has told it already.
    const isTold = crossed.some((line) => line.url === url && line.of.includes(against.of));
    if (isTold) return [];
    return [
      {
        id: quote.id,
        by: [against.by],
        of: [against.of],
        isOmission: false,
        text: quote.words,
        isVerbatim: true,
        who: quote.speaker,
        date: quote.date,
        outlet: quote.outlet,
        url,
        later: against.later,
        confidence: quote.confidence,
      },
    ];
  });
  return [...crossed, ...said].toSorted(
    (a, b) => Number(a.date > b.date) - Number(a.date < b.date),
  );
}
