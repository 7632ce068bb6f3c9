import { useI18n } from "#i18n/useI18n.ts";
import styles from "./NearestWays.module.css";

/** Said when the ways take longer than a moment. */
export function Working() {
  const { t } = useI18n();
  return <p className={styles.working}>{t("completion.working")}</p>;
}
