import type { GameProblem } from "#engine/game.ts";
import type { I18n } from "#i18n/i18n.ts";

/** That the engine failed so many times in a row; that it was told to stop, if it did not fail. */
export function engineFailure(failures: number, { t }: I18n): string {
  return t(failures === 0 ? "engine.stopped" : "engine.failed");
}

/** Why the engine has no answer to a question, with what would have to be otherwise. */
export function engineProblem({ kind, value }: GameProblem, { t }: I18n): string {
  return t(`finder.problem.${kind}`, { value });
}
