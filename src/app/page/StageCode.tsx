import { QrPicture } from "#features/share/QrPicture.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import styles from "./StageCode.module.css";
import { useShareAddress } from "./useShareAddress.ts";

/** The code of the scenario in the corner of the wall; pressed, it fills the screen. */
export function StageCode() {
  const { t } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  const shared = useShareAddress();
  if (shared === null || shared.isLocalOnly) return null;
  return (
    <button type="button" className={styles.code} onClick={() => showOverlay("share")}>
      <span className={styles.words}>{t("stage.open")}</span>
      <QrPicture className={styles.picture} text={shared.address} label={null} />
    </button>
  );
}
