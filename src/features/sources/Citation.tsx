import { seatsAsCsv, seatsAsJson } from "#formats/seatsExport.ts";
import { useI18n } from "#i18n/useI18n.ts";
import type { Parliament } from "#domain/parliament.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { useLoaded } from "#ui/loading.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import styles from "./Citation.module.css";

/** How to cite the figures, and the figures to take away. */
export function Citation() {
  const { t, name } = useI18n();
  const { inFull } = useDossier();
  const { parliament, edition, size } = useSubject().chamber;
  return (
    <section>
      <h3>{t("sources.cite")}</h3>
      <p>
        {t("sources.citation", {
          parliament: name(parliament.name),
          edition: edition.id,
          figures: name(edition.name),
          size,
        })}
      </p>
      <div className={styles.downloads}>
        <a
          className={styles.download}
          download={`${parliament.id}.csv`}
          href={fileAddress("text/csv", seatsAsCsv(parliament))}
        >
          {t("sources.csv")}
        </a>
        {inFull === null ? (
          <JsonDownload parliament={parliament} />
        ) : (
          <PartBoundary>
            <FetchedDownload load={inFull} />
          </PartBoundary>
        )}
      </div>
    </section>
  );
}

/** With the texts of remarks, for which the parliament in full is needed. */
function FetchedDownload({ load }: { readonly load: () => Promise<Parliament> }) {
  return <JsonDownload parliament={useLoaded(load)} />;
}

function JsonDownload({ parliament }: { readonly parliament: Parliament }) {
  const { t } = useI18n();
  return (
    <a
      className={styles.download}
      download={`${parliament.id}.json`}
      href={fileAddress("application/json", seatsAsJson(parliament))}
    >
      {t("sources.json")}
    </a>
  );
}

/** The byte order mark tells spreadsheets that the text is UTF-8. */
function fileAddress(type: string, text: string): string {
  const marked = type === "text/csv" ? `\uFEFF${text}` : text;
  return `data:${type};charset=utf-8,${encodeURIComponent(marked)}`;
}
