import { relaxations, type Relaxation } from "#domain/constraints.ts";
import { shortName } from "#domain/parliament.ts";
import type { PossibleQuestion } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition, useScenario } from "#store/useApp.ts";
import { useAnswer } from "#asking/useAnswer.ts";
import { Button } from "#ui/Button.tsx";
import { focusAnswerAround } from "./finderFocus.ts";
import { finderQuestion } from "./finderQuestion.ts";
import styles from "./FoundCoalitions.module.css";

/** A way to give up one condition, with the search without it. */
interface Attempt {
  readonly relaxation: Relaxation;
  readonly search: PossibleQuestion["searches"][number];
}

/** Where nothing meets all the conditions: each that could be given up for there to be something. */
export function GiveUp() {
  const scenario = useScenario();
  const edition = useEdition();
  const attempts = relaxations(scenario.constraints).flatMap((relaxation): readonly Attempt[] => {
    const relaxed = { ...scenario, constraints: relaxation.constraints };
    const order = { rank: "surplus", limit: 1, isCounted: false } as const;
    const question = finderQuestion(relaxed, edition, order);
    return question.kind === "topic" ? [{ relaxation, search: question.topic.asked }] : [];
  });
  const told = useAnswer({
    asked: { kind: "possible" as const, searches: attempts.map(({ search }) => search) },
  });
  if (told?.isCurrent !== true || told.answer.kind !== "possible") return null;
  const { possible } = told.answer;
  return (
    <ul className={styles.giveUp}>
      {attempts
        .filter((_, index) => possible[index] === true)
        .map(({ relaxation }) => (
          <li key={`${relaxation.part} ${relaxation.lists.join("_")}`}>
            <Choice relaxation={relaxation} />
          </li>
        ))}
    </ul>
  );
}

function Choice({ relaxation: { part, lists, constraints } }: { readonly relaxation: Relaxation }) {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { mostLists } = useScenario().constraints;
  return (
    <Button
      onClick={({ currentTarget }) => {
        focusAnswerAround(currentTarget);
        chooseConstraints(constraints);
      }}
    >
      {t(`finder.giveUp.${part}`, {
        lists: and(lists.map((id) => name(shortName(parliament, id)))),
        most: mostLists ?? 0,
      })}
    </Button>
  );
}
