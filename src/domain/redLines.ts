import type { Pair } from "./constraints.ts";
import type { ListId } from "./parliament.ts";
import type { Confidence } from "./quotes.ts";

/** A condition stated in public. Only `explicit` ones between two lists are vetoes. */
export interface RedLine {
  readonly id: string;
  readonly statedBy: string;
  readonly lists: readonly ListId[];
  readonly excludes: readonly ListId[];
  /** What is excluded where it is no list, or narrows the list: "Abadi as prime minister". */
  readonly excludesNote: string | null;
  readonly kind:
    | "explicit"
    | "omission"
    | "condition"
    | "outside"
    | "no-red-line"
    | "self"
    | "result";
  /** The kind in the record's own words. */
  readonly kindNote: string;
  readonly date: string;
  readonly dateNote: string | null;
  readonly summary: string;
  readonly verbatim: string | null;
  readonly outlet: string;
  readonly url: string;
  readonly later: string | null;
  readonly confidence: Confidence;
}

/** Two lists that will not govern together, as one of them said, with every time it was said. */
export interface StatedVeto {
  readonly pair: Pair;
  /** Oldest first. */
  readonly statements: readonly RedLine[];
}

/**
 * The explicit red lines of one list against one other. A line against a person or a policy, or
 * drawn by outsiders, is no veto between lists.
 */
export function statedVetoes(redLines: readonly RedLine[]): readonly StatedVeto[] {
  const vetoes = new Map<string, StatedVeto>();
  for (const redLine of redLines) {
    const pair = pairOf(redLine);
    if (pair === null) continue;
    const key = pair.toSorted().join(" ");
    const statements = [...(vetoes.get(key)?.statements ?? []), redLine];
    vetoes.set(key, { pair: vetoes.get(key)?.pair ?? pair, statements });
  }
  return [...vetoes.values()];
}

function pairOf({ kind, lists, excludes, excludesNote }: RedLine): Pair | null {
  const [by, of] = [lists[0], excludes[0]];
  const isBetweenTwo = lists.length === 1 && excludes.length === 1 && excludesNote === null;
  return kind === "explicit" && isBetweenTwo && by !== undefined && of !== undefined
    ? [by, of]
    : null;
}
