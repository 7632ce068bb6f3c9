import { useState } from "react";
import { writeCsv } from "#formats/listsCsv.ts";
import { useSubject } from "#store/subject.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { useCopy } from "#ui/useCopy.ts";
import { listCells } from "./listCells.ts";
import styles from "./ListsToolbar.module.css";
import { useLists } from "#features/lists/useListsView.ts";

/** Copies the rows and columns as shown. Where the browser forbids it, the text is offered instead. */
export function CopyButton() {
  const view = useLists();
  const subject = useSubject();
  const i18n = useI18n();
  const { t } = i18n;
  const announce = useAnnounce();
  const { copy, isCopied } = useCopy();
  const [refused, setRefused] = useState<string | null>(null);

  async function copyTable() {
    const csv = writeCsv(listCells(view, subject, i18n));
    if (await copy(csv)) announce(t("lists.copied", { count: view.shown.length }));
    else setRefused(csv);
  }

  return (
    <>
      <Button look="quiet" className={styles.copy} onClick={copyTable}>
        {isCopied && <Icon name="check" />}
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
