import type { ListId } from "#domain/parliament.ts";
import { scenarioStanding } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useCounting } from "#store/useApp.ts";
import { useAnswer } from "#asking/useAnswer.ts";
import { RetryNote } from "#ui/RetryNote.tsx";
import { Working } from "#ui/Working.tsx";
import { completionQuestion, type CompletionQuestion } from "./completionQuestion.ts";
import styles from "./NearestWays.module.css";
import { NoWay } from "./NoWay.tsx";
import { Way } from "./Way.tsx";

/** The ways that the engine finds for the scenario as it stands. */
export function Ways() {
  const scenario = useCounting();
  const question = completionQuestion(scenario, useEdition());
  return question === null ? <NoWay /> : <Answered question={question} />;
}

function Answered({ question }: { readonly question: CompletionQuestion }) {
  const { t } = useI18n();
  const told = useAnswer(question);
  if (told?.isCurrent !== true) return <Working>{t("completion.working")}</Working>;
  const { answer } = told;
  switch (answer.kind) {
    case "problem":
      return <p>{t(`finder.problem.${answer.problem.kind}`, { value: answer.problem.value })}</p>;
    case "failed":
      return (
        <RetryNote text={t("engine.failed")} retryLabel={t("engine.retry")} onRetry={told.retry} />
      );
    case "coalitions": {
      const ways = answer.coalitions.map((players) =>
        players.flatMap((player) => question.lists[player] ?? []),
      );
      if (ways.length > 0) return <WayList ways={ways} isAll={!answer.isFinal || answer.isAll} />;
      return answer.isFinal ? <NoWay /> : <Working>{t("completion.working")}</Working>;
    }
    default:
      return null;
  }
}

interface WayListProps {
  readonly ways: readonly (readonly ListId[])[];
  readonly isAll: boolean;
}

function WayList({ ways, isAll }: WayListProps) {
  const { t } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { line, unlisted } = scenarioStanding(parliament, useCounting());
  return (
    <>
      <h3 className={styles.heading}>{t("completion.heading", { line })}</h3>
      {unlisted > 0 && <p className={styles.more}>{t("completion.listed", { unlisted })}</p>}
      <ul className={styles.ways}>
        {ways.map((lists) => (
          <li key={lists.join(".")}>
            <Way lists={lists} />
          </li>
        ))}
        {!isAll && <li className={styles.more}>{t("completion.more")}</li>}
      </ul>
    </>
  );
}
