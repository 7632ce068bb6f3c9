import { useI18n } from "#i18n/useI18n.ts";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./QrCode.module.css";
import { modulesOf, QrPicture } from "./QrPicture.tsx";

interface QrCodeProps {
  readonly address: string;
  /** What the code opens, in a sentence. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Modules a side beyond which a code is hard to read from the back row: version 8. */
const readableModules = 49;

/** The link as a code that fills the screen, with what it opens and in plain text. */
export function QrCode({ address, text, onClose }: QrCodeProps) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t("share.qrTitle")}
      closeLabel={t("share.close")}
      onClose={onClose}
      size="screen"
    >
      <div className={styles.sheet}>
        <QrPicture className={styles.code} text={address} label={t("share.qrAlt")} />
        <p className={styles.text}>{text}</p>
        <p className={styles.address} dir="ltr">
          {address}
        </p>
        {modulesOf(address) > readableModules && (
          <p className={styles.warning}>{t("share.qrLong")}</p>
        )}
      </div>
    </Dialog>
  );
}
