import { useId } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { useCopy } from "#ui/useCopy.ts";
import styles from "./LinkNotice.module.css";
import { linkProblemSentences } from "#words/linkProblems.ts";

/** What could not be read in the link that opened the page, and what was done instead. */
export function LinkNotice() {
  const i18n = useI18n();
  const { t } = i18n;
  const notice = useApp((app) => app.notice);
  const dismiss = useApp((app) => app.dismissNotice);
  const { copy, isCopied, isRefused } = useCopy();
  const headingId = useId();
  if (notice === null) return null;
  const { problems, raw } = notice;
  return (
    <section className={styles.notice} aria-labelledby={headingId}>
      <h2 id={headingId}>{t("notice.heading")}</h2>
      <ul>
        {linkProblemSentences(problems, i18n).map((sentence, index) => (
          // The same words may be wrong twice, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => void copy(raw)}>
          {t(isCopied ? "notice.copied" : "notice.copy")}
        </Button>
        <Button onClick={dismiss}>{t("notice.dismiss")}</Button>
      </div>
      {isRefused && (
        <input
          className={styles.raw}
          readOnly
          value={raw.slice(0, 4000)}
          aria-label={t("notice.copy")}
          onFocus={(event) => event.target.select()}
        />
      )}
    </section>
  );
}
