import { isComplete } from "#asking/answers.ts";
import { useAnswer, type Asking } from "#asking/useAnswer.ts";
import { useSubject } from "#store/subject.tsx";
import { useConstraints } from "#store/useApp.ts";
import {
  finderQuestion,
  sameGame,
  type FinderAsked,
  type FinderOrder,
  type FinderQuestion,
} from "#asking/finderQuestion.ts";

interface FinderView {
  readonly question: FinderQuestion;
  /** The last answer in it still is about the figures and the line on the screen. */
  readonly asking: Asking<FinderAsked>;
  /** True until the last answer has come, the number of all included. */
  readonly isWorking: boolean;
}

/** What is asked about the subject, and what has been answered. */
export function useFinder(order: FinderOrder): FinderView {
  const question = finderQuestion(useSubject(), useConstraints(), order);
  const asked = question.kind === "asked" ? question.asked : null;
  const asking = useAnswer(asked);
  const newest = asking.last;
  // What was found for other figures or another line means nothing here, even for a moment.
  const last = asked !== null && newest !== null && sameGame(newest.asked, asked) ? newest : null;
  const isDone = last?.isCurrent === true && isComplete(last.answer);
  return { question, asking: { ...asking, last }, isWorking: asked !== null && !isDone };
}
