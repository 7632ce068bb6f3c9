import { useI18n } from "#i18n/useI18n.ts";
import styles from "./Standfirst.module.css";

/** On a phone the meter says it, where the names will stand. */
export function HowToBegin() {
  const { t } = useI18n();
  return (
    <>
      {" "}
      <span className={styles.medium}>{t("standfirst.tick")}</span>
      <span className={styles.wide}>{t("standfirst.list")}</span>
    </>
  );
}
