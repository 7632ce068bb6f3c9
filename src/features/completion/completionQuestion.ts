import { roleOf } from "#domain/roles.ts";
import type { Edition, ListId } from "#domain/parliament.ts";
import type { Scenario } from "#domain/scenario.ts";
import { standingOf } from "#domain/standing.ts";
import { questionWith } from "#engine/question.ts";
import type { EngineQuestion } from "#engine/engineQuestion.ts";

/** A question to the engine about lists, and the lists that its players are. */
export interface CompletionQuestion {
  readonly lists: readonly ListId[];
  readonly asked: EngineQuestion;
}

/** Ways shown at most. */
const waysShown = 3;

/**
 * Asks for the smallest sets of opposition lists that close the scenario's gap, with the fewest
 * seats to spare first among equally many; `null` where there is no gap or nobody to close it.
 */
export function completionQuestion(
  scenario: Scenario,
  edition: Edition,
): CompletionQuestion | null {
  const { short } = standingOf(scenario.roles, edition, scenario.rule);
  const rows = edition.rows.filter(({ list }) => roleOf(scenario.roles, list) === null);
  if (short === 0 || rows.length === 0) return null;
  return {
    lists: rows.map(({ list }) => list),
    asked: {
      kind: "search",
      game: { quota: short, weights: rows.map(({ seats }) => seats) },
      question: questionWith({ rank: "members" }),
      limit: waysShown,
      isCounted: false,
    },
  };
}
