import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./Question.module.css";

/** The question that the page answers, with the number to reach. */
export function Question() {
  const { t } = useI18n();
  const { line } = useSubject().standing;
  return (
    <div className={styles.question}>
      <h1 className={styles.title}>{t("app.question", { line })}</h1>
      <p className={styles.hypothetical}>{t("app.hypothetical")}</p>
    </div>
  );
}
