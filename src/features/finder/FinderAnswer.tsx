import { shortName } from "#domain/parliament.ts";
import type { EngineAnswer } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
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
    case "coalitions": {
      const { coalitions, count } = answer;
      if (coalitions.length === 0) return <NothingFound topic={topic} />;
      return count === null
        ? t("finder.moreThan", { count: coalitions.length })
        : t("finder.count", { count });
    }
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
      return null;
  }
}
