import type { Provenance } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { ledgerSentence } from "#words/ledgerSentence.ts";
import styles from "./ArticleSection.module.css";

/** The source article: who published it, what it prints twice, and how its rows become 329. */
export function ArticleSection({ provenance }: { readonly provenance: Provenance }) {
  const { t, name } = useI18n();
  const { article } = provenance;
  const { ledger } = useApp((app) => app.parliament.editions[0]);
  const { counted, unlisted, size } = ledger;
  return (
    <>
      <section className={styles.section}>
        <h3>{t("sources.articleHeading")}</h3>
        <p>
          {name(article.credit)}{" "}
          <a href={article.url} target="_blank" rel="noreferrer">
            {t("sources.articleLink")}
          </a>
        </p>
        <p>{t("sources.extract")}</p>
        {article.extract.map((line) => (
          <blockquote key={line} className={styles.extract}>
            {line}
          </blockquote>
        ))}
        <p>{t("sources.rule")}</p>
      </section>
      <section className={styles.section}>
        <h3>{t("sources.ledgerHeading")}</h3>
        <p className={styles.ledger}>{ledgerSentence(ledger, t)}</p>
        <div
          className={styles.strip}
          role="img"
          aria-label={t("sources.strip", { counted, unlisted, size })}
        >
          <span className={styles.counted} style={{ flexGrow: counted }}>
            {t("sources.stripCounted", { counted })}
          </span>
          <span className={styles.unlisted} style={{ flexGrow: unlisted }}>
            <span className={styles.label}>{t("sources.stripUnlisted", { unlisted })}</span>
          </span>
        </div>
      </section>
    </>
  );
}
