import { shortName, type ListId } from "#domain/parliament.ts";
import { editionOf } from "#domain/scenario.ts";
import { scenarioStanding, withThem } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { useEngineAnswer } from "#store/useEngineAnswer.ts";
import { Button } from "#ui/Button.tsx";
import { completionQuestion, type CompletionQuestion } from "./completionQuestion.ts";
import styles from "./NearestWays.module.css";

/** The ways that the engine finds for the scenario as it stands. */
export function Ways() {
  const scenario = useScenario();
  const question = completionQuestion(scenario, useEdition());
  return question === null ? <NoWay /> : <Answered question={question} />;
}

function Answered({ question }: { readonly question: CompletionQuestion }) {
  const { t } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { line } = scenarioStanding(parliament, useScenario());
  const told = useEngineAnswer(question);
  if (told?.isCurrent !== true) return null;
  const { answer } = told;
  if (answer.kind === "problem") {
    return <p>{t(`finder.problem.${answer.problem.kind}`, { value: answer.problem.value })}</p>;
  }
  if (answer.kind !== "coalitions") return null;
  const ways = answer.coalitions.map((players) =>
    players.flatMap((player) => question.lists[player] ?? []),
  );
  if (ways.length === 0) return <NoWay />;
  return (
    <>
      <h3 className={styles.heading}>{t("completion.heading", { line })}</h3>
      <ul className={styles.ways}>
        {ways.map((lists) => (
          <li key={lists.join(".")}>
            <Way lists={lists} />
          </li>
        ))}
        {!answer.isAll && <li className={styles.more}>{t("completion.more")}</li>}
      </ul>
    </>
  );
}

/** No, or where seats nobody itemised might be enough: it is not known. */
function NoWay() {
  const { t } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const { line, unlisted, short } = scenarioStanding(parliament, useScenario());
  return (
    <p>
      {short <= unlisted ? t("completion.unknown", { unlisted }) : t("completion.never", { line })}
    </p>
  );
}

function Way({ lists }: { readonly lists: readonly ListId[] }) {
  const { t, name, list } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const assignLists = useApp((app) => app.assignLists);
  const scenario = useScenario();
  const { counted, spare } = withThem(lists, scenario, editionOf(parliament, scenario));
  const names = list(lists.map((id) => name(shortName(parliament, id))));
  return (
    <Button className={styles.way} onClick={() => assignLists(lists, "government")}>
      <span className={styles.names}>{t("completion.add", { lists: names })}</span>{" "}
      <span className={styles.result}>
        {spare === 0
          ? t("completion.resultExact", { counted })
          : t("completion.result", { counted, spare })}
      </span>
    </Button>
  );
}
