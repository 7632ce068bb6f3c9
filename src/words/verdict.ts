import type { RuleKind } from "#domain/rule.ts";
import type { Standing } from "#domain/standing.ts";

/** The verdict as the name of a message and the numbers in it, all seats. */
export interface Verdict {
  readonly id:
    | "verdict.empty"
    | "verdict.short"
    | `verdict.exact.${RuleKind}`
    | `verdict.reached.${RuleKind}`;
  readonly values: {
    readonly counted: number;
    readonly size: number;
    readonly line: number;
    readonly short: number;
    readonly spare: number;
  };
}

/** "50 short of 165", "Majority, 3 to spare": the standing under a kind of rule. */
export function verdictOf(standing: Standing, rule: RuleKind): Verdict {
  const { counted, size, line, short, spare } = standing;
  const values = { counted, size, line, short, spare };
  if (standing.isEmpty) return { id: "verdict.empty", values };
  if (!standing.isReached) return { id: "verdict.short", values };
  return { id: spare === 0 ? `verdict.exact.${rule}` : `verdict.reached.${rule}`, values };
}
