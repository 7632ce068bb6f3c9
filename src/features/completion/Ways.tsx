import type { ListId } from "#domain/parliament.ts";
import { useAnswer } from "#asking/useAnswer.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { useSubject } from "#store/subject.tsx";
import { NoAnswer } from "#ui/NoAnswer.tsx";
import { Working } from "#ui/Working.tsx";
import { engineFailure, engineProblem } from "#words/engineTrouble.ts";
import { completionQuestion, type CompletionAsked } from "#asking/completionQuestion.ts";
import { NoWay } from "./NoWay.tsx";
import styles from "./NearestWays.module.css";
import { Way } from "./Way.tsx";

/** The ways that the engine finds for the subject as it stands. */
export function Ways() {
  useTexts("completion", "engine");
  const asked = completionQuestion(useSubject());
  return asked === null ? <NoWay /> : <Answered asked={asked} />;
}

function Answered({ asked }: { readonly asked: CompletionAsked }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { last, retry, cancel } = useAnswer(asked);
  const working = (
    <Working cancel={{ label: t("engine.cancel"), onCancel: cancel }}>
      {t("completion.working")}
    </Working>
  );
  if (last?.isCurrent !== true) return working;
  const { answer, failures } = last;
  switch (answer.kind) {
    case "problem":
      return <p>{engineProblem(answer.problem, i18n)}</p>;
    case "failed":
      return (
        <NoAnswer text={engineFailure(failures, i18n)} again={{ attempts: failures, retry }} />
      );
    case "coalitions": {
      const ways = answer.coalitions.map((players) =>
        players.flatMap((player) => asked.lists[player] ?? []),
      );
      if (ways.length > 0) return <WayList ways={ways} isAll={!answer.isFinal || answer.isAll} />;
      return answer.isFinal ? <NoWay /> : working;
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
  const { line, unlisted } = useSubject().standing;
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
