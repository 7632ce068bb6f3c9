import { seatsAsCsv, seatsAsJson } from "#formats/seatsExport.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./Citation.module.css";

/** How to cite the figures, and the figures to take away. */
export function Citation() {
  const { t, name } = useI18n();
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
      <p className={styles.downloads}>
        <a
          className={styles.download}
          download={`${parliament.id}.csv`}
          href={fileAddress("text/csv", seatsAsCsv(parliament))}
        >
          {t("sources.csv")}
        </a>
        <a
          className={styles.download}
          download={`${parliament.id}.json`}
          href={fileAddress("application/json", seatsAsJson(parliament))}
        >
          {t("sources.json")}
        </a>
      </p>
    </section>
  );
}

/** The byte order mark tells spreadsheets that the text is UTF-8. */
function fileAddress(type: string, text: string): string {
  const marked = type === "text/csv" ? `\uFEFF${text}` : text;
  return `data:${type};charset=utf-8,${encodeURIComponent(marked)}`;
}
