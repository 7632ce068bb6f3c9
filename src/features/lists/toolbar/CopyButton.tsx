import { useState } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { useCopy } from "#ui/useCopy.ts";
import styles from "./ListsToolbar.module.css";

interface CopyButtonProps {
  readonly csv: string;
  /** How many lists are in it. */
  readonly lists: number;
}

/** Copies the table. Where the browser forbids it, the text is offered instead. */
export function CopyButton({ csv, lists }: CopyButtonProps) {
  const { t } = useI18n();
  const announce = useAnnounce();
  const { copy, isCopied } = useCopy();
  const [isRefused, setRefused] = useState(false);

  async function copyTable() {
    if (await copy(csv)) announce(t("lists.copied", { count: lists }));
    else setRefused(true);
  }

  return (
    <>
      <Button look="quiet" className={styles.copy} onClick={copyTable}>
        {isCopied && <Icon name="check" />}
        {t(isCopied ? "lists.copyDone" : "lists.copy")}
      </Button>
      {isRefused && (
        <Dialog
          title={t("lists.copyByHand")}
          closeLabel={t("lists.close")}
          onClose={() => setRefused(false)}
        >
          <textarea
            className={styles.refused}
            aria-label={t("lists.copyText")}
            readOnly
            rows={10}
            value={csv}
            onFocus={(event) => event.target.select()}
          />
        </Dialog>
      )}
    </>
  );
}
