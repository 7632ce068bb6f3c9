import { withoutPair, type Constraints } from "./constraints.ts";
import { withoutList } from "./listConditions.ts";
import type { ListId } from "./parliament.ts";

/** One of the conditions, and what is asked without it. */
export interface Relaxation {
  readonly part: "mustContain" | "mustNotContain" | "apart" | "mostLists" | "countsSupport";
  /** The lists that the condition names. */
  readonly lists: readonly ListId[];
  readonly constraints: Constraints;
}

/** Every way to give up a single condition, in the order in which they are asked. */
export function relaxations(constraints: Constraints): readonly Relaxation[] {
  const { apart, mostLists, countsSupport } = constraints;
  const ofLists = (["mustContain", "mustNotContain"] as const).flatMap((part) =>
    constraints[part].map((id) => ({
      part,
      lists: [id],
      constraints: withoutList(constraints, part, id),
    })),
  );
  const ofPairs = apart.map((pair) => ({
    part: "apart" as const,
    lists: pair,
    constraints: withoutPair(constraints, pair),
  }));
  const others: Relaxation[] = [];
  if (mostLists !== null) {
    others.push({ part: "mostLists", lists: [], constraints: { ...constraints, mostLists: null } });
  }
  if (!countsSupport) {
    const counted = { ...constraints, countsSupport: true };
    others.push({ part: "countsSupport", lists: [], constraints: counted });
  }
  return [...ofLists, ...ofPairs, ...others];
}
