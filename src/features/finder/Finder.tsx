import type { ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Section } from "#ui/Section.tsx";
import { useTexts } from "#ui/arrival.tsx";
import { useSubject } from "#store/subject.tsx";
import { useConstraints } from "#store/useApp.ts";
import { ClearButton } from "./ClearButton.tsx";
import { ConstraintSentences } from "./ConstraintSentences.tsx";
import styles from "./Finder.module.css";
import { lineLookedFor } from "#asking/finderQuestion.ts";
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
  const line = lineLookedFor(useSubject(), useConstraints());
  return (
    <Section
      heading={t("finder.heading", { line })}
      about={t("finder.about")}
      beside={<ClearButton />}
    >
      <div className={styles.conditions}>
        <ConstraintSentences />
        <RedLineChoices />
      </div>
      <FoundCoalitions bar={bar} />
    </Section>
  );
}
