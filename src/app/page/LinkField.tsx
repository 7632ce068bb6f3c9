import { useI18n } from "#i18n/useI18n.ts";
import styles from "./CrashPanel.module.css";

/** The link of the scenario, to be kept when something failed. */
export function LinkField() {
  const { t } = useI18n();
  return (
    <input
      className={styles.link}
      aria-label={t("app.crashLink")}
      readOnly
      dir="ltr"
      defaultValue={window.location.href}
      onFocus={(event) => event.target.select()}
    />
  );
}
