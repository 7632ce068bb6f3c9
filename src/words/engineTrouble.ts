import type { GameProblem } from "#engine/game.ts";
import type { I18n } from "#i18n/i18n.ts";

/** Why the engine has no answer to a question, with what would have to be otherwise. */
export function engineProblem({ kind, value }: GameProblem, { t }: I18n): string {
  return t(`finder.problem.${kind}`, { value });
}
