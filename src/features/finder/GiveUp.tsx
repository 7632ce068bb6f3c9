import { relaxations, type Relaxation } from "#domain/relaxations.ts";
import type { PossibleQuestion } from "#engine/engineQuestion.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp, useConstraints } from "#store/useApp.ts";
import { listNames } from "#words/names.ts";
import { useAnswer } from "#asking/useAnswer.ts";
import { Button } from "#ui/Button.tsx";
import { focusAnswerAround } from "./finderFocus.ts";
import { finderQuestion } from "#asking/finderQuestion.ts";
import styles from "./FoundCoalitions.module.css";

/** A way to give up one condition, with the search without it. */
interface Attempt {
  readonly relaxation: Relaxation;
  readonly search: PossibleQuestion["searches"][number];
}

/** Where nothing meets all the conditions: each that could be given up for there to be something. */
export function GiveUp() {
  const subject = useSubject();
  const constraints = useConstraints();
  const attempts = relaxations(constraints).flatMap((relaxation): readonly Attempt[] => {
    const order = { rank: "surplus", limit: 1, isCounted: false } as const;
    const wanted = finderQuestion(subject, relaxation.constraints, order);
    return wanted.kind === "asked" ? [{ relaxation, search: wanted.asked.question }] : [];
  });
  const { last } = useAnswer({
    question: { kind: "possible" as const, searches: attempts.map(({ search }) => search) },
  });
  if (last?.isCurrent !== true || last.answer.kind !== "possible") return null;
  const { possible } = last.answer;
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
  const i18n = useI18n();
  const { chamber } = useSubject();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const { mostLists } = useConstraints();
  return (
    <Button
      onClick={({ currentTarget }) => {
        focusAnswerAround(currentTarget);
        chooseConstraints(constraints);
      }}
    >
      {i18n.t(`finder.giveUp.${part}`, {
        lists: listNames(chamber, lists, i18n),
        most: mostLists ?? 0,
      })}
    </Button>
  );
}
