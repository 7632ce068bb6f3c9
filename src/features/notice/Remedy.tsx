import { isMissing, type LinkProblem } from "#domain/linkProblem.ts";
import type { ProblemWithOffer } from "#words/linkProblems.ts";
import { OpenAgain } from "./OpenAgain.tsx";
import { TakeMeant } from "./TakeMeant.tsx";

/** What can be done about problems of a link. */
export interface Remedies {
  readonly onSolve: (problem: LinkProblem) => void;
  /** Asks again for what the link needs, and opens it; resolves to whether that has come. */
  readonly onOpenAgain: () => Promise<boolean>;
}

/** The button that sets a problem right, where there is one. */
export function Remedy({ onOpenAgain, ...rest }: ProblemWithOffer & Remedies) {
  return isMissing(rest.problem) ? <OpenAgain onAsk={onOpenAgain} /> : <TakeMeant {...rest} />;
}
