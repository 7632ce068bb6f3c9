import { useContext } from "react";
import { writeCsv } from "#formats/listsCsv.ts";
import { ScenarioAddress } from "#features/lists/scenarioAddress.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { DownloadLink } from "#ui/DownloadLink.tsx";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./ListsToolbar.module.css";
import { tableSheet } from "./tableSheet.ts";

/** The rows and columns as shown, for a spreadsheet: to copy, or as a file. */
export function TakeAway() {
  const view = useLists();
  const subject = useSubject();
  const i18n = useI18n();
  const address = useContext(ScenarioAddress);
  const { parliament, edition } = subject.chamber;
  const csv = writeCsv(tableSheet(view, { subject, address }, i18n));
  return (
    <div className={styles.takeAway}>
      <CopyButton csv={csv} lists={view.shown.length} />
      <DownloadLink file={`${parliament.id}-${edition.id}.csv`} type="text/csv" text={csv}>
        {i18n.t("lists.download")}
      </DownloadLink>
    </div>
  );
}
