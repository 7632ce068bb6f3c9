import { relaxations, type Relaxation } from "#domain/constraints.ts";
import { shortName } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { useEngineAnswer } from "#store/useEngineAnswer.ts";
import { Button } from "#ui/Button.tsx";
import { focusAnswerAround } from "./finderFocus.ts";
import { finderQuestion } from "./finderQuestion.ts";
import styles from "./FoundCoalitions.module.css";

/** Where nothing meets all the conditions: each that could be given up for there to be something. */
export function GiveUp() {
  const { constraints } = useScenario();
  return (
    <ul className={styles.giveUp}>
      {relaxations(constraints).map((one) => (
        <Choice key={`${one.part} ${one.lists.join("_")}`} relaxation={one} />
      ))}
    </ul>
  );
}

function Choice({ relaxation }: { readonly relaxation: Relaxation }) {
  const { t, name, list } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const scenario = useScenario();
  const { part, lists, constraints } = relaxation;
  const question = finderQuestion({ ...scenario, constraints }, useEdition(), {
    rank: "surplus",
    limit: 1,
    isCounted: false,
  });
  const told = useEngineAnswer(question.kind === "topic" ? question.topic : null);
  const isEnough =
    told?.isCurrent === true &&
    told.answer.kind === "coalitions" &&
    told.answer.coalitions.length > 0;
  if (!isEnough) return null;
  return (
    <li>
      <Button
        onClick={({ currentTarget }) => {
          focusAnswerAround(currentTarget);
          chooseConstraints(constraints);
        }}
      >
        {t(`finder.giveUp.${part}`, {
          lists: list(lists.map((id) => name(shortName(parliament, id)))),
          most: scenario.constraints.mostLists ?? 0,
        })}
      </Button>
    </li>
  );
}
