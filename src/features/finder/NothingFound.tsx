import { conditionCount } from "#domain/constraints.ts";
import type { EngineAnswer } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useConstraints } from "#store/useApp.ts";
import { nothingFound } from "#words/finderAnswer.ts";
import { useAnswer } from "#asking/useAnswer.ts";
import { Awaited } from "./Awaited.tsx";
import { lineLookedFor, unlistedQuestion, type FinderAsked } from "#asking/finderQuestion.ts";

/** No, or where seats that nobody itemised might be enough: not known. */
export function NothingFound({ asked }: { readonly asked: FinderAsked }) {
  const further = unlistedQuestion(asked, useSubject().chamber.unlisted);
  const asking = useAnswer(further);
  if (further === null) return <NoWords isCertain />;
  const { last } = asking;
  if (last?.isCurrent !== true || last.answer.kind === "failed") {
    return <Awaited asking={asking} isWorking={last?.isCurrent !== true} />;
  }
  return <NoWords isCertain={findsNothing(last.answer)} />;
}

/** Only what was searched to the end and found empty, or contradicts itself, is a no. */
function findsNothing(answer: EngineAnswer): boolean {
  return (
    answer.kind === "contradiction" ||
    (answer.kind === "coalitions" && answer.isFinal && answer.coalitions.length === 0)
  );
}

function NoWords({ isCertain }: { readonly isCertain: boolean }) {
  const subject = useSubject();
  const constraints = useConstraints();
  const lookedFor = {
    line: lineLookedFor(subject, constraints),
    unlisted: subject.chamber.unlisted,
    hasConditions: conditionCount(constraints) > 0,
    isCertain,
  };
  return nothingFound(lookedFor, useI18n());
}
