import type { Confidence, Quote } from "#domain/quotes.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { More } from "#ui/More.tsx";
import { ConcernedLists } from "./ConcernedLists.tsx";
import styles from "./QuoteFigure.module.css";

/** Somebody's words with all that is needed to judge them. */
export function QuoteFigure({ quote }: { readonly quote: Quote }) {
  const { t, date } = useI18n();
  const { speaker, role, outlet, url, words, translation, context, note, dateNote } = quote;
  const details = [context, note, dateNote].filter((text) => text !== null);
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.words} cite={url}>
        {t("quotes.words", { words })}
      </blockquote>
      <figcaption className={styles.caption}>
        <span className={styles.speaker}>{t("quotes.speaker", { speaker, role })}</span>
        <span className={styles.source}>
          <time dateTime={quote.date}>{date(quote.date)}</time>{" "}
          <a href={url} target="_blank" rel="noreferrer">
            {outlet}
          </a>
        </span>
        {translation !== null && <span>{translation}</span>}
        <ConfidenceMark confidence={quote.confidence} />
        <ConcernedLists ids={quote.lists} others={quote.others} />
        {details.length > 0 && (
          <More label={t("quotes.more")}>
            {details.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </More>
        )}
      </figcaption>
    </figure>
  );
}

/** A mark, in words, where a record is not beyond doubt. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useI18n();
  const { level, reason } = confidence;
  if (level === "high") return null;
  const name = t(`quotes.confidence.${level}`);
  return (
    <span className={styles.doubt}>
      {reason === null ? name : t("quotes.reason", { level: name, reason })}
    </span>
  );
}
