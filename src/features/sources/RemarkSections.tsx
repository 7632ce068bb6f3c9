import type { Chamber } from "#domain/chamber.ts";
import type { Provenance } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { listName } from "#words/names.ts";
import { Remarks } from "./Remarks.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./RemarkSections.module.css";

/**
 * What is doubtful or explains a number: other reports, the recount, the source's slips.
 * Of what there is none there is no section.
 */
export function RemarkSections({ provenance }: { readonly provenance: Provenance }) {
  const { t, name } = useI18n();
  const { chamber } = useSubject();
  const { recount, inconsistencies } = provenance;
  const differences = useDifferences(provenance, chamber);
  return (
    <>
      {differences.length > 0 && (
        <section>
          <h3>{t("sources.variantsHeading")}</h3>
          <ul>
            {differences.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {recount !== null && (
        <section>
          <h3>{t("sources.recountHeading")}</h3>
          <p>
            {name(recount.text)} <SourceMarks ids={recount.sources} provenance={provenance} />
          </p>
        </section>
      )}
      {inconsistencies.length > 0 && (
        <section>
          <h3>{t("sources.inconsistenciesHeading")}</h3>
          <Remarks
            remarks={inconsistencies.map(({ title, text }) => ({ title: name(title), text }))}
          />
        </section>
      )}
      <Documents provenance={provenance} />
    </>
  );
}

/** What other reports printed and what the recount changed, a sentence each. */
function useDifferences({ sources, variants, recount }: Provenance, chamber: Chamber) {
  const i18n = useI18n();
  const { t, and } = i18n;
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
  return [
    ...variants.map(({ list, seats, sources: named }) =>
      t("sources.variant", {
        list: listName(chamber, list, i18n),
        seats,
        sources: and(named.map(titleOf)),
      }),
    ),
    ...(recount?.changes ?? []).map(({ list, from, to }) =>
      t("sources.change", { list: listName(chamber, list, i18n), from, to }),
    ),
  ];
}

function Documents({ provenance }: { readonly provenance: Provenance }) {
  const { t, name, date } = useI18n();
  const { sources, changelog } = provenance;
  return (
    <>
      <section>
        <h3>{t("sources.documentsHeading")}</h3>
        <ol className={styles.documents}>
          {sources.map(({ id, title, url, kind }) => (
            <li key={id}>
              {url === null ? (
                title
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}{" "}
              <span className={styles.kind}>{kind}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t("sources.changelogHeading")}</h3>
        <ul>
          {changelog.map((entry) => (
            <li key={entry.date}>
              {t("sources.changed", { date: date(entry.date), text: name(entry.text) })}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
