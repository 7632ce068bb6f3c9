import { useI18n } from "#i18n/useI18n.ts";
import styles from "./Standfirst.module.css";

/** A sentence after another one. On a phone the meter says it, where the names will stand. */
export function HowToBegin() {
  const { t, betweenSentences } = useI18n();
  return (
    <>
      {betweenSentences}
      <span className={styles.medium}>{t("standfirst.tick")}</span>
      <span className={styles.wide}>{t("standfirst.list")}</span>
    </>
  );
}
