import type { GameProblem } from "#engine/game.ts";
import type { I18n } from "#i18n/i18n.ts";
import { engineFailure, engineProblem } from "./engineTrouble.ts";

/** A chamber whose power may be known or not, as far as it says why not. */
interface MaybeKnown {
  readonly line: number;
  readonly chamber: { readonly listed: number };
  readonly state:
    | { readonly kind: "working" | "known" | "nobody" }
    | { readonly kind: "problem"; readonly problem: GameProblem }
    | { readonly kind: "failed"; readonly failures: number; readonly retry: () => void };
}

/** Why there is no power to be shown, and how to try again if that helps; `null` where there is. */
export function powerTrouble({ state, line, chamber }: MaybeKnown, i18n: I18n) {
  switch (state.kind) {
    case "nobody":
      return { text: i18n.t("power.nobody", { line, counted: chamber.listed }) };
    case "problem":
      return { text: engineProblem(state.problem, i18n) };
    case "failed":
      return {
        text: engineFailure(state.failures, i18n),
        again: { attempts: state.failures, retry: state.retry },
      };
    default:
      return null;
  }
}
