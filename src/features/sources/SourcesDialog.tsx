import { use } from "react";
import { loadProvenance } from "#data/catalogue.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { ArticleSection } from "./ArticleSection.tsx";
import { Citation } from "./Citation.tsx";
import { RemarkSections } from "./RemarkSections.tsx";
import { SeatsTable } from "./SeatsTable.tsx";
import styles from "./SourcesDialog.module.css";

/** Where the numbers come from: every number with its source, and what is doubtful about them. */
export function SourcesDialog() {
  const { t, name } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  const edition = useEdition();
  const known = use(loadProvenance());
  return (
    <Dialog
      title={t("sources.title")}
      closeLabel={t("sources.close")}
      onClose={() => showOverlay(null)}
      size="wide"
    >
      <div className={styles.body}>
        <p className={styles.arithmetic}>
          {t("sources.arithmetic")}{" "}
          {t("sources.edition", { name: name(edition.name), id: edition.id })}
        </p>
        <ArticleSection provenance={known} />
        <SeatsTable provenance={known} />
        <RemarkSections provenance={known} />
        <Citation />
      </div>
    </Dialog>
  );
}
