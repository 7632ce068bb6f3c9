import { notItemised } from "#domain/chamber.ts";
import { dependsOnEdition, verdictsByEdition } from "#domain/editionVerdicts.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./EditionAgreement.module.css";

/** Whether the verdict is the same whichever published figures are used. */
export function EditionAgreement() {
  const { t, name, and } = useI18n();
  const subject = useSubject();
  const verdicts = verdictsByEdition(subject);
  const here = subject.standing;
  if (here.isEmpty || verdicts.length < 2) return null;
  if (!dependsOnEdition(verdicts)) {
    const known = verdicts.filter(({ isComplete }) => isComplete);
    return known.length < verdicts.length ? null : (
      <p className={styles.same}>{t("meter.same", { count: known.length })}</p>
    );
  }
  // Where members are not itemised here, the number here is not the whole: the others answer.
  const isWhole = notItemised(subject.chamber, subject.proposal.roles).length === 0;
  const others = verdicts
    .filter(
      ({ standing, isComplete }) =>
        isComplete && (!isWhole || standing.isReached !== here.isReached),
    )
    .map(({ standing, chamber }) =>
      t("meter.elsewhere", {
        counted: standing.counted,
        figures: name(chamber.edition.inSentence),
      }),
    );
  const elsewhere = and(others);
  return (
    <p className={styles.depends}>
      {isWhole
        ? t("meter.dependsHere", { counted: here.counted, elsewhere })
        : t("meter.depends", { elsewhere })}
    </p>
  );
}
