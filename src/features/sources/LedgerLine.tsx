import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./LedgerLine.module.css";
import { ledgerSentence } from "#words/ledgerSentence.ts";

/** How the printed rows become the chamber; it opens the panel with every source. */
export function LedgerLine() {
  const i18n = useI18n();
  const { t } = i18n;
  const { chamber } = useSubject();
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <p className={styles.ledger}>
      <span data-asked="figures">{ledgerSentence(chamber, i18n)}</span>
      <button type="button" className={styles.open} onClick={() => showOverlay("sources")}>
        <Icon name="info" />
        {t("sources.open")}
      </button>
    </p>
  );
}
