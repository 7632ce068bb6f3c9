import { quotedWords, type Quote } from "#domain/quotes.ts";
import type { Statement } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { More } from "#ui/More.tsx";
import { Attribution } from "./Attribution.tsx";
import styles from "./Statement.module.css";

interface QuoteFigureProps {
  readonly statement: Statement;
  readonly quote: Quote;
}

/** Somebody's words, whole, with all that is needed to judge them. */
export function QuoteFigure({ statement, quote }: QuoteFigureProps) {
  const { t } = useI18n();
  const { speaker, role, url, translation, context, note, dateNote } = quote;
  const details = [context, translation, dateNote, note].filter((text) => text !== null);
  return (
    <figure>
      {/* The records hold every quote in English, whatever language the page is in. */}
      <blockquote className={styles.words} lang="en" dir="ltr" cite={url}>
        {t("quotes.words", { words: quotedWords(quote.words) })}
      </blockquote>
      <figcaption className={styles.caption}>
        <Attribution
          statement={statement}
          who={t("quotes.speaker", { speaker, role })}
          outlet={quote.outlet}
          url={url}
          doubt={quote.confidence.reason}
          later={quote.against?.later ?? null}
        />{" "}
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
