import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./LedgerLine.module.css";
import { ledgerSentence } from "#words/ledgerSentence.ts";

/** How the printed rows become the chamber; it opens the panel with every source. */
export function LedgerLine() {
  const { t } = useI18n();
  const { ledger } = useEdition();
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <p className={styles.ledger}>
      <span>{ledgerSentence(ledger, t)}</span>
      <button type="button" className={styles.open} onClick={() => showOverlay("sources")}>
        <Icon name="info" />
        {t("sources.open")}
      </button>
    </p>
  );
}
