import { useState } from "react";
import type { Quote } from "#domain/quotes.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";
import styles from "./QuotesPanel.module.css";

/** Quotes shown before somebody asks for the rest. */
const first = 6;

export function QuoteList({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { t } = useI18n();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? quotes : quotes.slice(0, first);
  return (
    <>
      <div className={styles.columns}>
        {shown.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
      </div>
      {quotes.length > first && (
        <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t("quotes.showFewer") : t("quotes.showAll", { count: quotes.length })}
        </Button>
      )}
    </>
  );
}
