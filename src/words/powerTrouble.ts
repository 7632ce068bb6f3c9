import type { GameProblem } from "#engine/game.ts";

/** A chamber whose power may be known or not, as far as it says why not. */
interface MaybeKnown {
  readonly line: number;
  readonly edition: { readonly ledger: { readonly counted: number } };
  readonly state:
    | { readonly kind: "working" | "known" | "nobody" }
    | { readonly kind: "problem"; readonly problem: GameProblem }
    | { readonly kind: "failed"; readonly retry: () => void };
}

/** Why there is no power to be shown: a message with its values, and how to try again if that helps. */
export function powerTrouble({ state, line, edition }: MaybeKnown) {
  switch (state.kind) {
    case "nobody":
      return { id: "power.nobody", values: { line, counted: edition.ledger.counted } } as const;
    case "problem": {
      const { kind, value } = state.problem;
      return { id: `finder.problem.${kind}`, values: { value } } as const;
    }
    case "failed":
      return { id: "engine.failed", values: {}, retry: state.retry } as const;
    default:
      return null;
  }
}
