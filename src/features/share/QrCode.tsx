import { encode } from "uqr";
import { useI18n } from "#i18n/useI18n.ts";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./QrCode.module.css";

interface QrCodeProps {
  readonly address: string;
  readonly onClose: () => void;
}

/** Modules a side beyond which a code is hard to read from the back row: version 8. */
const readableModules = 49;
/** Modules kept free around the code, as the standard asks (ISO/IEC 18004). */
const quietZone = 4;

/** The link as a code that fills the screen, black on white in every theme, and in plain text. */
export function QrCode({ address, onClose }: QrCodeProps) {
  const { t } = useI18n();
  const { data } = encode(address, { ecc: "M", border: 0 });
  const side = data.length + 2 * quietZone;
  return (
    <Dialog
      title={t("share.qrTitle")}
      closeLabel={t("share.close")}
      onClose={onClose}
      size="screen"
    >
      <div className={styles.sheet}>
        <svg
          className={styles.code}
          viewBox={`0 0 ${side} ${side}`}
          role="img"
          aria-label={t("share.qrAlt")}
          shapeRendering="crispEdges"
        >
          <rect width={side} height={side} fill="#fff" />
          <path d={modulePath(data)} fill="#000" />
        </svg>
        <p className={styles.address} dir="ltr">
          {address}
        </p>
        {data.length > readableModules && <p className={styles.warning}>{t("share.qrLong")}</p>}
      </div>
    </Dialog>
  );
}

/** One square for each dark module. */
function modulePath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + quietZone} ${y + quietZone}h1v1h-1z` : "")),
    )
    .join("");
}
