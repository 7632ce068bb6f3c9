import { seatsAsCsv, seatsAsJson } from "#formats/seatsExport.ts";
import { useI18n } from "#i18n/useI18n.ts";
import type { Parliament } from "#domain/parliament.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { DownloadLink } from "#ui/DownloadLink.tsx";
import { loaded } from "#ui/loading.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { published } from "#words/published.ts";
import styles from "./Citation.module.css";

/** How to cite the figures, and the figures to take away. */
export function Citation() {
  const i18n = useI18n();
  const { t, name } = i18n;
  const { inFull } = useDossier();
  const { parliament, edition, size } = useSubject().chamber;
  return (
    <section>
      <h3>{t("sources.cite")}</h3>
      <p>
        {t("sources.citation", {
          parliament: name(parliament.name),
          edition: edition.id,
          published: published(edition, i18n),
          size,
        })}
      </p>
      <div className={styles.downloads}>
        {inFull === null ? (
          <Downloads parliament={parliament} />
        ) : (
          <PartBoundary>
            <FetchedDownloads load={inFull} />
          </PartBoundary>
        )}
      </div>
    </section>
  );
}

/** With full names and the texts of remarks, for which the parliament in full is needed. */
function FetchedDownloads({ load }: { readonly load: () => Promise<Parliament> }) {
  return <Downloads parliament={loaded(load)} />;
}

function Downloads({ parliament }: { readonly parliament: Parliament }) {
  const { t } = useI18n();
  return (
    <>
      <DownloadLink file={`${parliament.id}.csv`} type="text/csv" text={seatsAsCsv(parliament)}>
        {t("sources.csv")}
      </DownloadLink>
      <DownloadLink
        file={`${parliament.id}.json`}
        type="application/json"
        text={seatsAsJson(parliament)}
      >
        {t("sources.json")}
      </DownloadLink>
    </>
  );
}
