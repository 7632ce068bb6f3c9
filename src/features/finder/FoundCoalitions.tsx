import { useState } from "react";
import { shortName, type ListId } from "#domain/parliament.ts";
import type { CoalitionsAnswer, EngineAnswer } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { useEngineAnswer } from "#store/useEngineAnswer.ts";
import { Button } from "#ui/Button.tsx";
import { Segments } from "#ui/Segments.tsx";
import {
  finderQuestion,
  foundCoalition,
  type FinderOrder,
  type FinderTopic,
} from "./finderQuestion.ts";
import styles from "./FoundCoalitions.module.css";
import { FoundRow } from "./FoundRow.tsx";
import { NothingFound } from "./NothingFound.tsx";

/** Coalitions shown at first, and how many more each time. */
const page = 8;

/** What meets the conditions, the best first. */
export function FoundCoalitions() {
  const { t, name, list } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const [rank, setRank] = useState<FinderOrder["rank"]>("surplus");
  const [pages, setPages] = useState(1);
  const question = finderQuestion(useScenario(), useEdition(), { rank, limit: pages * page });
  const names = (ids: readonly ListId[]) => list(ids.map((id) => name(shortName(parliament, id))));
  return (
    <div className={styles.found}>
      <Segments
        legend={t("finder.order")}
        choices={[
          { id: "surplus", label: t("finder.bySurplus") },
          { id: "members", label: t("finder.byMembers") },
        ]}
        chosen={rank}
        onChoose={setRank}
      />
      {question.kind === "topic" && (
        <Answered topic={question.topic} onMore={() => setPages(pages + 1)} />
      )}
      {question.kind === "not-itemised" && (
        <p role="status">{t("finder.notItemised", { lists: names(question.lists) })}</p>
      )}
      {question.kind === "too-many" && (
        <p role="status">
          {t("finder.tooMany", { required: question.required, most: question.most })}
        </p>
      )}
    </div>
  );
}

interface AnsweredProps {
  readonly topic: FinderTopic;
  readonly onMore: () => void;
}

function Answered({ topic, onMore }: AnsweredProps) {
  const { t } = useI18n();
  const told = useEngineAnswer(topic);
  // Shown only after a moment: most answers are there before.
  if (told === null) return <p className={styles.working}>{t("finder.working")}</p>;
  const { answer, isCurrent } = told;
  if (answer.kind === "coalitions" && answer.coalitions.length > 0) {
    return (
      <div aria-busy={!isCurrent || !answer.isFinal}>
        <Found topic={told.topic} answer={answer} onMore={onMore} />
        {!(isCurrent && answer.isFinal) && <p className={styles.working}>{t("finder.working")}</p>}
      </div>
    );
  }
  return <Refused answer={answer} topic={told.topic} />;
}

interface FoundProps extends AnsweredProps {
  readonly answer: CoalitionsAnswer;
}

function Found({ topic, answer, onMore }: FoundProps) {
  const { t } = useI18n();
  const { coalitions, count, isAll } = answer;
  const total =
    count === null
      ? t("finder.moreThan", { count: coalitions.length })
      : t("finder.count", { count });
  return (
    <>
      <p className={styles.count} role="status">
        {total}
      </p>
      <ol className={styles.rows}>
        {coalitions.map((players) => (
          <li key={players.join(".")}>
            <FoundRow coalition={foundCoalition(topic, players)} />
          </li>
        ))}
      </ol>
      {!isAll && <Button onClick={onMore}>{t("finder.more")}</Button>}
    </>
  );
}

interface RefusedProps {
  readonly answer: EngineAnswer;
  readonly topic: FinderTopic;
}

/** Why there is nothing to show: nothing meets the conditions, or they cannot be met. */
function Refused({ answer, topic }: RefusedProps) {
  const { t, name } = useI18n();
  const parliament = useApp((app) => app.parliament);
  switch (answer.kind) {
    case "coalitions":
      return <NothingFound topic={topic} />;
    case "contradiction": {
      const { kind, players } = answer.contradiction;
      const [a = "", b = ""] = players.map((player) =>
        name(shortName(parliament, topic.lists[player] ?? "")),
      );
      return <p role="status">{t(`finder.contradiction.${kind}`, { a, b })}</p>;
    }
    case "problem":
      return (
        <p role="alert">
          {t(`finder.problem.${answer.problem.kind}`, { value: answer.problem.value })}
        </p>
      );
    case "power":
      return null;
  }
}
