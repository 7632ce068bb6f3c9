import type { ChamberPower } from "./usePower.ts";

/** Why there is no power to be shown: a message with its values, and how to try again if that helps. */
export function powerTrouble({ state, line, edition }: ChamberPower) {
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
