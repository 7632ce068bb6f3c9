import { chamberIn } from "#domain/chamber.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { printedSentence } from "#words/printedSentence.ts";
import styles from "./LedgerSection.module.css";

/** How the rows of the default edition become the chamber: as a sum, and to scale. */
export function LedgerSection() {
  const i18n = useI18n();
  const { t } = i18n;
  const { parliament } = useSubject().chamber;
  const chamber = chamberIn(parliament, parliament.editions[0]);
  const { listed: counted, unlisted, size } = chamber;
  return (
    <section className={styles.section}>
      <h3>{t("sources.ledgerHeading", { figures: i18n.name(chamber.edition.name) })}</h3>
      <p className={styles.ledger}>{printedSentence(chamber, i18n)}</p>
      <div
        className={styles.strip}
        role="img"
        aria-label={t("sources.strip", { counted, unlisted, size })}
      >
        <span className={styles.counted} style={{ flexGrow: counted }}>
          {t("sources.stripCounted", { counted })}
        </span>
        {unlisted > 0 && (
          <span className={styles.unlisted} style={{ flexGrow: unlisted }}>
            <span className={styles.label}>{t("sources.stripUnlisted", { unlisted })}</span>
          </span>
        )}
      </div>
    </section>
  );
}
