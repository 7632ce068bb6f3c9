import { initialScenario } from "#domain/scenario.ts";
import { stepOf } from "#domain/undo.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useDossier } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { useCopy } from "#ui/useCopy.ts";
import styles from "./CrashPanel.module.css";
import { LinkField } from "./LinkField.tsx";

/** Stands where a panel failed: what happened, a new start, and the link of what was built. */
export function CrashPanel({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useI18n();
  const parliament = useDossier().parliament;
  const step = useApp((app) => stepOf(app.timeline));
  const open = useApp((app) => app.open);
  const { copy, isCopied } = useCopy();

  function reset() {
    open(initialScenario(parliament), step + 1, null);
    onRetry();
  }

  return (
    <section className={styles.panel} role="alert">
      <h2>{t("app.crashTitle")}</h2>
      <p>{t("app.crashText")}</p>
      <LinkField />
      <div className={styles.actions}>
        <Button onClick={() => void copy(window.location.href)}>
          {t(isCopied ? "app.crashCopied" : "app.crashCopy")}
        </Button>
        <Button onClick={onRetry}>{t("app.crashRetry")}</Button>
        <Button onClick={reset}>{t("app.crashReset")}</Button>
      </div>
    </section>
  );
}
