import { editionOf } from "#domain/scenario.ts";
import { dependsOnEdition, standingOf, verdictsByEdition } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useCounting } from "#store/useApp.ts";
import styles from "./EditionAgreement.module.css";

/** Whether the verdict is the same whichever published figures are used. */
export function EditionAgreement() {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const scenario = useCounting();
  const verdicts = verdictsByEdition(parliament, scenario);
  const edition = editionOf(parliament, scenario);
  const here = standingOf(scenario.roles, edition, scenario.rule);
  if (here.isEmpty || verdicts.length < 2) return null;
  if (!dependsOnEdition(verdicts)) {
    const known = verdicts.filter(({ isComplete }) => isComplete);
    return known.length < verdicts.length ? null : (
      <p className={styles.same}>{t("meter.same", { count: known.length })}</p>
    );
  }
  const others = verdicts.filter(
    ({ standing, isComplete }) => isComplete && standing.isReached !== here.isReached,
  );
  return (
    <p className={styles.depends}>
      <strong>{t("meter.depends")}</strong> {t("meter.here", { counted: here.counted })}{" "}
      {and(
        others.map((other) =>
          t("meter.elsewhere", {
            counted: other.standing.counted,
            figures: name(other.edition.inSentence),
          }),
        ),
      )}
    </p>
  );
}
