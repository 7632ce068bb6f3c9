import { shortName } from "#domain/parliament.ts";
import type { CoalitionsAnswer, EngineAnswer } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import type { FinderTopic } from "./finderQuestion.ts";
import { NothingFound } from "./NothingFound.tsx";

interface FinderAnswerProps {
  readonly topic: FinderTopic;
  readonly answer: EngineAnswer;
}

/** In words: how many there are, that there are none, or which conditions cannot be met. */
export function FinderAnswer({ topic, answer }: FinderAnswerProps) {
  const { t, name } = useI18n();
  const parliament = useApp((app) => app.parliament);
  switch (answer.kind) {
    case "coalitions":
      return <HowMany topic={topic} answer={answer} />;
    case "contradiction": {
      const { kind, players } = answer.contradiction;
      const [a = "", b = ""] = players.map((player) =>
        name(shortName(parliament, topic.lists[player] ?? "")),
      );
      return t(`finder.contradiction.${kind}`, { a, b });
    }
    case "problem":
      return t(`finder.problem.${answer.problem.kind}`, { value: answer.problem.value });
    case "power":
    case "possible":
    case "failed":
      return null;
  }
}

interface HowManyProps {
  readonly topic: FinderTopic;
  readonly answer: CoalitionsAnswer;
}

/** Said once it is certain; where seats are not itemised there may always be more. */
function HowMany({ topic, answer: { coalitions, count, isFinal } }: HowManyProps) {
  const { t } = useI18n();
  const { unlisted } = useEdition().ledger;
  if (!isFinal) return null;
  if (coalitions.length === 0) return <NothingFound topic={topic} />;
  if (count === null) return t("finder.moreThan", { count: coalitions.length });
  return unlisted === 0
    ? t("finder.count", { count })
    : t("finder.countListed", { count, unlisted });
}
