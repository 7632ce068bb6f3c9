import { shortName } from "#domain/parliament.ts";
import type { Provenance } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./RemarkSections.module.css";

/** What is doubtful or explains a number: other reports, the recount, the article's slips, the rules. */
export function RemarkSections({ provenance }: { readonly provenance: Provenance }) {
  const { t, name } = useI18n();
  const { recount, inconsistencies, articles } = provenance;
  return (
    <>
      <Differences provenance={provenance} />
      <section>
        <h3>{t("sources.recountHeading")}</h3>
        <p>
          {name(recount.text)} <SourceMarks ids={recount.sources} provenance={provenance} />
        </p>
      </section>
      <section>
        <h3>{t("sources.inconsistenciesHeading")}</h3>
        <dl className={styles.terms}>
          {inconsistencies.map(({ id, title, text }) => (
            <div key={id}>
              <dt>{name(title)}</dt>
              <dd>{name(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t("sources.articlesHeading")}</h3>
        <dl className={styles.terms}>
          {articles.map(({ article, text, url }) => (
            <div key={article}>
              <dt>
                <a href={url} target="_blank" rel="noreferrer">
                  {t("sources.articleOf", { article })}
                </a>
              </dt>
              <dd>{name(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Documents provenance={provenance} />
    </>
  );
}

function Differences({ provenance }: { readonly provenance: Provenance }) {
  const { t, name, and } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const titleOf = (id: string) =>
    provenance.sources.find((source) => source.id === id)?.title ?? id;
  return (
    <section>
      <h3>{t("sources.variantsHeading")}</h3>
      <ul>
        {provenance.variants.map((variant) => (
          <li key={`${variant.list}-${variant.seats}`}>
            {t("sources.variant", {
              list: name(shortName(parliament, variant.list)),
              seats: variant.seats,
              sources: and(variant.sources.map(titleOf)),
            })}
          </li>
        ))}
        {provenance.recount.changes.map(({ list: id, from, to }) => (
          <li key={id}>
            {t("sources.change", { list: name(shortName(parliament, id)), from, to })}
          </li>
        ))}
      </ul>
    </section>
  );
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
