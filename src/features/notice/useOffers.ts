import { useMemo } from "react";
import type { LinkNotice } from "#domain/linkProblem.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { ask, loaded } from "#ui/loading.ts";
import { useTexts } from "#ui/arrival.tsx";
import type { ProblemWithOffer } from "#words/linkProblems.ts";
import { withOffers } from "./withOffers.ts";
import { inWholeNames } from "./wholeNames.ts";
import { withSpellings } from "./withSpellings.ts";

/** What is wrong with a link and what is offered instead, as soon as there are words for it. */
export function useOffers({ problems }: LinkNotice): readonly ProblemWithOffer[] {
  const spellings = withSpellings(useDossier());
  const { roles } = useSubject().proposal;
  // On its way while the texts are.
  ask(spellings);
  useTexts("notice");
  const parliament = loaded(spellings);
  // A link may have a hundred thousand words: they are gone through once, not at each drawing.
  const worded = useMemo(() => inWholeNames(problems, parliament), [problems, parliament]);
  return useMemo(() => withOffers(worded, parliament, roles), [worded, parliament, roles]);
}
