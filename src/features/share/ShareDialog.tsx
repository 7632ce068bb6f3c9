import { useState } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { part } from "#ui/part.tsx";
import { useCopy } from "#ui/useCopy.ts";
import styles from "./ShareDialog.module.css";

const QrCode = part(async () => (await import("./QrCode.tsx")).QrCode);

interface ShareDialogProps {
  readonly address: string;
  /** True for a page opened from a file without a public address of its own. */
  readonly isLocalOnly: boolean;
  /** What is shared, in a sentence that travels with the link. */
  readonly text: string;
}

/** The link of the scenario: to copy, to send, or to scan from the wall. */
export function ShareDialog({ address, isLocalOnly, text }: ShareDialogProps) {
  const { t } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  const [isCodeShown, setCodeShown] = useState(false);
  const close = () => showOverlay(null);
  return (
    <Dialog title={t("share.title")} closeLabel={t("share.close")} onClose={close}>
      <p className={styles.text}>{text}</p>
      <CopyLink address={address} />
      {isLocalOnly && <p className={styles.warning}>{t("share.localOnly")}</p>}
      <div className={styles.ways}>
        {"share" in navigator && (
          <Button onClick={() => void send(address, text)}>
            <Icon name="share" />
            {t("share.system")}
          </Button>
        )}
        <Button onClick={() => setCodeShown(true)}>
          <Icon name="code" />
          {t("share.qr")}
        </Button>
      </div>
      <p className={styles.promise}>{t("share.promise")}</p>
      {isCodeShown && (
        <QrCode
          address={address}
          text={text}
          onClose={() => setCodeShown(false)}
          waiting={<p>{t("share.loading")}</p>}
        />
      )}
    </Dialog>
  );
}

function CopyLink({ address }: { readonly address: string }) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { copy, isCopied, isRefused } = useCopy();

  async function copyLink() {
    announce(t((await copy(address)) ? "share.copied" : "share.byHand"));
  }

  return (
    <>
      <div className={styles.copy}>
        <input
          className={styles.address}
          aria-label={t("share.link")}
          readOnly
          dir="ltr"
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <Button look="strong" className={styles.button} onClick={copyLink}>
          {isCopied && <Icon name="check" />}
          {t(isCopied ? "share.done" : "share.copy")}
        </Button>
      </div>
      {isRefused && <p className={styles.warning}>{t("share.byHand")}</p>}
    </>
  );
}

/** The system's own sheet. Some browsers refuse it by throwing at once. */
async function send(url: string, text: string) {
  try {
    await navigator.share({ url, text });
  } catch {
    // Closing it without sending is no error, and the link stands there to be copied.
    return;
  }
}
