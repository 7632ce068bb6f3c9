import { waysAlike } from "#domain/alike.ts";
import type { CoalitionsAnswer, EngineAnswer } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { engineProblem } from "#words/engineTrouble.ts";
import { contradiction, foundCount } from "#words/finderAnswer.ts";
import { listName } from "#words/names.ts";
import type { FinderAsked } from "#asking/finderQuestion.ts";
import { NothingFound } from "./NothingFound.tsx";

interface FinderAnswerProps {
  readonly asked: FinderAsked;
  readonly answer: EngineAnswer;
}

/** In words: how many there are, that there are none, or which conditions cannot be met. */
export function FinderAnswer({ asked, answer }: FinderAnswerProps) {
  const i18n = useI18n();
  const { chamber } = useSubject();
  switch (answer.kind) {
    case "coalitions":
      return <HowMany asked={asked} answer={answer} />;
    case "contradiction": {
      const { kind, players } = answer.contradiction;
      const names = players.map((player) => listName(chamber, asked.lists[player] ?? "", i18n));
      return contradiction(kind, names, i18n);
    }
    case "problem":
      return engineProblem(answer.problem, i18n);
    case "power":
    case "possible":
    case "failed":
      return null;
  }
}

interface HowManyProps {
  readonly asked: FinderAsked;
  readonly answer: CoalitionsAnswer;
}

/** Said once it is certain; where seats are not itemised there may always be more. */
function HowMany({ asked, answer: { coalitions, count, isFinal } }: HowManyProps) {
  const i18n = useI18n();
  const { unlisted } = useSubject().chamber;
  if (!isFinal) return null;
  if (coalitions.length === 0) return <NothingFound asked={asked} />;
  const { alike } = asked.question.conditions;
  const known = count ?? coalitions.reduce((sum, one) => sum + waysAlike(one, alike), 0n);
  return foundCount({ known, isAtLeast: count === null, unlisted }, i18n);
}
