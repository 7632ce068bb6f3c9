import { useId, type ReactNode } from "react";
import { noConstraints, sameConstraints } from "#domain/constraints.ts";
import { useI18n, useTexts } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp, useConstraints } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { ConstraintSentences } from "./ConstraintSentences.tsx";
import { focusChoiceAround } from "./finderFocus.ts";
import styles from "./Finder.module.css";
import { lineLookedFor } from "./finderQuestion.ts";
import { FoundCoalitions } from "./FoundCoalitions.tsx";
import { RedLineChoices } from "./RedLineChoices.tsx";

interface FinderProps {
  /** Draws the subject that it stands in as a small bar. */
  readonly bar: ReactNode;
}

/** Every other coalition that would reach the line, and conditions that one puts on it. */
export function Finder({ bar }: FinderProps) {
  useTexts("finder", "engine");
  const { t } = useI18n();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  const constraints = useConstraints();
  const line = lineLookedFor(useSubject(), constraints);
  const headingId = useId();
  return (
    <section className={styles.finder} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {t("finder.heading", { line })}
        </h2>
        {!sameConstraints(constraints, noConstraints) && (
          <Button
            onClick={({ currentTarget }) => {
              focusChoiceAround(currentTarget);
              chooseConstraints(noConstraints);
            }}
          >
            {t("finder.clear")}
          </Button>
        )}
      </div>
      <p className={styles.about}>{t("finder.about")}</p>
      <div className={styles.conditions}>
        <ConstraintSentences />
        <RedLineChoices />
      </div>
      <FoundCoalitions bar={bar} />
    </section>
  );
}
