import type { Localised } from "./parliament.ts";
import type { Role } from "./roles.ts";

/** One thing in a link that could not be read, or was read on an assumption. */
export interface LinkProblem {
  readonly kind:
    | "unknown-list"
    | "unknown-parliament"
    | "parliament-not-fetched"
    | "not-read"
    | "unknown-edition"
    | "no-edition"
    | "unknown-rule"
    | "impossible-number"
    | "no-maximum"
    | "half-pair"
    | "no-pair"
    | "same-pair"
    | "not-alone"
    | "role-conflict"
    | "said-twice"
    | "unknown-key"
    | "later-feature"
    | "unknown-codec"
    | "broken-encoding"
    | "too-long";
  /** The words of the link that are meant, shortened where long. */
  readonly text: string;
  /** What is shown instead, where the link names something that is not here. */
  readonly instead: Localised | null;
  /** The role that the link gives to the list it names. */
  readonly role?: Role;
  /** Where it stands in the link, if that gives it a role. */
  readonly place?: WordPlace;
}

/** Whether something did not arrive that the link needs, so that asking again may help. */
export function isMissing({ kind }: LinkProblem): boolean {
  return kind === "parliament-not-fetched" || kind === "not-read";
}

/** Whether it is no error, and hides none. */
export function isMerelyNoted({ kind }: LinkProblem): boolean {
  return kind === "no-edition";
}

/** A word among all words of one value of a link, which stand side by side there. */
export interface WordPlace {
  readonly words: readonly string[];
  readonly at: number;
}

/** What a link said that could not be read; its words are the view's business. */
export interface LinkNotice {
  /** The link as it came, for copying. */
  readonly raw: string;
  readonly problems: readonly LinkProblem[];
}
