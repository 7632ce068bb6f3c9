import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { ArticleSection } from "./ArticleSection.tsx";
import { Citation } from "./Citation.tsx";
import { FromProvenance } from "./FromProvenance.tsx";
import { LedgerSection } from "./LedgerSection.tsx";
import { RemarkSections } from "./RemarkSections.tsx";
import { RulesSection } from "./RulesSection.tsx";
import { SeatsTable } from "./SeatsTable.tsx";
import styles from "./Sources.module.css";

/** Every number with its source, and what is doubtful about them. */
export function Sources() {
  const { t, name, sentences } = useI18n();
  const { edition } = useSubject().chamber;
  return (
    <div className={styles.body}>
      <p className={styles.arithmetic}>
        {sentences([
          t("sources.arithmetic"),
          t("sources.edition", { name: name(edition.name), id: edition.id }),
        ])}
      </p>
      <Citation />
      <FromProvenance lost={t("sources.lost")}>
        {({ article }) => article && <ArticleSection article={article} />}
      </FromProvenance>
      <LedgerSection />
      <FromProvenance instead={<SeatsTable provenance={null} />}>
        {(provenance) => <SeatsTable provenance={provenance} />}
      </FromProvenance>
      <FromProvenance>{(provenance) => <RemarkSections provenance={provenance} />}</FromProvenance>
      <RulesSection />
    </div>
  );
}
