import type { SourceArticle } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./ArticleSection.module.css";

/** The source article: who published it, what it prints twice, and how its figures were read. */
export function ArticleSection({ article }: { readonly article: SourceArticle }) {
  const { t, name } = useI18n();
  return (
    <section className={styles.section}>
      <h3>{t("sources.articleHeading")}</h3>
      <p>
        {name(article.credit)}{" "}
        <a href={article.url} target="_blank" rel="noreferrer">
          {t("sources.articleLink")}
        </a>
      </p>
      <p>{name(article.extractNote)}</p>
      {article.extract.map((line) => (
        <blockquote key={line} className={styles.extract}>
          {line}
        </blockquote>
      ))}
      <p>{name(article.reading)}</p>
    </section>
  );
}
