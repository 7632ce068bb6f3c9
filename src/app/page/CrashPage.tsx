import type { MouseEvent } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./FailureNote.module.css";
import { LinkField } from "./FailureNote.tsx";

/** Stands where the whole page failed: the link is kept, and a new start is one click away. */
export function CrashPage() {
  const { t } = useI18n();
  return (
    <main className={styles.panel}>
      <h1>{t("app.name")}</h1>
      <p role="alert">{t("app.crashPage")}</p>
      <LinkField />
      <div className={styles.actions}>
        <a href={window.location.href} onClick={reload}>
          {t("app.crashRetry")}
        </a>
        <a href={window.location.pathname}>{t("app.crashReset")}</a>
      </div>
    </main>
  );
}

/** Where something stands behind its "#", a link to the page itself loads nothing. */
function reload(event: MouseEvent) {
  event.preventDefault();
  window.location.reload();
}
