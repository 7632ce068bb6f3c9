import type { ListId } from "#domain/parliament.ts";
import { roleOf } from "#domain/roles.ts";
import type { Subject } from "#domain/subject.ts";
import type { EngineQuestion } from "#engine/engineQuestion.ts";
import { conditionsWith } from "#engine/searchConditions.ts";

/** A question to the engine about lists, and the lists that its players are. */
export interface CompletionAsked {
  readonly lists: readonly ListId[];
  readonly question: EngineQuestion;
}

/** Ways shown at most. */
const waysShown = 3;

/**
 * Asks for the smallest sets of opposition lists that close the subject's gap, with the fewest seats
 * to spare first among equally many; `null` where there is no gap or nobody to close it.
 */
export function completionQuestion({
  chamber,
  proposal,
  standing,
}: Subject): CompletionAsked | null {
  const { short } = standing;
  const rows = chamber.rows.filter(({ list }) => roleOf(proposal.roles, list.id) === null);
  if (short === 0 || rows.length === 0) return null;
  return {
    lists: rows.map(({ list }) => list.id),
    question: {
      kind: "search",
      game: { quota: short, weights: rows.map(({ seats }) => seats) },
      conditions: conditionsWith({ rank: "members" }),
      limit: waysShown,
      isCounted: false,
    },
  };
}
