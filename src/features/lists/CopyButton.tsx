import { useState } from "react";
import { writeCsv } from "#formats/listsCsv.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { listCells } from "./listCells.ts";
import styles from "./ListsToolbar.module.css";
import type { ListsView } from "./useListsView.ts";

/** How long the button says that it copied, in milliseconds. */
const confirmation = 2500;

/** Copies the rows and columns as shown. Where the browser forbids it, the text is offered instead. */
export function CopyButton({ view }: { readonly view: ListsView }) {
  const i18n = useI18n();
  const { t } = i18n;
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function copy() {
    const csv = writeCsv(listCells(view, i18n));
    try {
      await navigator.clipboard.writeText(csv);
    } catch {
      setRefused(csv);
      return;
    }
    setCopied(true);
    setTimeout(setCopied, confirmation, false);
    announce(t("lists.copied", { count: view.shown.length }));
  }

  return (
    <>
      <Button look="quiet" className={styles.copy} onClick={copy}>
        {t(isCopied ? "lists.copyDone" : "lists.copy")}
      </Button>
      {refused !== null && (
        <Dialog
          title={t("lists.copyByHand")}
          closeLabel={t("lists.close")}
          onClose={() => setRefused(null)}
        >
          <textarea
            className={styles.refused}
            aria-label={t("lists.copyText")}
            readOnly
            rows={10}
            value={refused}
            onFocus={(event) => event.target.select()}
          />
        </Dialog>
      )}
    </>
  );
}
