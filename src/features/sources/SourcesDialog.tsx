import { useI18n, useTexts } from "#i18n/useI18n.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { ArticleSection } from "./ArticleSection.tsx";
import { Citation } from "./Citation.tsx";
import { FromProvenance } from "./FromProvenance.tsx";
import { LedgerSection } from "./LedgerSection.tsx";
import { RemarkSections } from "./RemarkSections.tsx";
import { RulesSection } from "./RulesSection.tsx";
import { SeatsTable } from "./SeatsTable.tsx";
import styles from "./SourcesDialog.module.css";

/** Where the numbers come from: every number with its source, and what is doubtful about them. */
export function SourcesDialog() {
  useTexts("sources");
  const { t, name, sentences } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  const { edition } = useSubject().chamber;
  const { provenance } = useDossier();
  return (
    <Dialog
      title={t("sources.title")}
      closeLabel={t("sources.close")}
      onClose={() => showOverlay(null)}
      size="wide"
    >
      <div className={styles.body}>
        <p className={styles.arithmetic}>
          {sentences([
            t("sources.arithmetic"),
            t("sources.edition", { name: name(edition.name), id: edition.id }),
          ])}
        </p>
        {provenance !== null && (
          <FromProvenance load={provenance} lost={t("sources.lost")}>
            {({ article }) => article && <ArticleSection article={article} />}
          </FromProvenance>
        )}
        <LedgerSection />
        {provenance === null ? (
          <SeatsTable provenance={null} />
        ) : (
          <>
            <FromProvenance load={provenance} instead={<SeatsTable provenance={null} />}>
              {(known) => <SeatsTable provenance={known} />}
            </FromProvenance>
            <FromProvenance load={provenance}>
              {(known) => <RemarkSections provenance={known} />}
            </FromProvenance>
          </>
        )}
        <RulesSection />
        <Citation />
      </div>
    </Dialog>
  );
}
