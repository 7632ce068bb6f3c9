import { use, useId, useState } from "react";
import { loadStatements } from "#data/catalogue.ts";
import { quotesConcerning, type Quote } from "#domain/quotes.ts";
import { isEmpty } from "#domain/scenario.ts";
import type { Statements } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useEdition, useCounting } from "#store/useApp.ts";
import { Segments } from "#ui/Segments.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";
import { QuoteList } from "./QuoteList.tsx";
import styles from "./QuotesPanel.module.css";

type Filter = "mine" | "all";

/** What the lists chosen said about governing together; it follows the selection at once. */
export function QuotesPanel() {
  const { t } = useI18n();
  const statements = use(loadStatements());
  const headingId = useId();
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {t("quotes.heading")}
      </h2>
      <p className={styles.about}>{t("quotes.about")}</p>
      <Quotes statements={statements} />
    </section>
  );
}

function Quotes({ statements }: { readonly statements: Statements }) {
  const { t } = useI18n();
  const scenario = useCounting();
  const [filter, setFilter] = useState<Filter>("mine");
  const concerned = quotesConcerning(statements.quotes, scenario.roles);
  const others = statements.quotes.filter((quote) => !concerned.includes(quote));
  const shown = filter === "mine" ? concerned : [...concerned, ...others];
  const showsNothingYet = filter === "mine" && isEmpty(scenario);
  return (
    <>
      <div className={styles.bar}>
        <Segments
          legend={t("quotes.filter")}
          choices={[
            { id: "mine", label: t("quotes.mine") },
            { id: "all", label: t("quotes.all") },
          ]}
          chosen={filter}
          onChoose={setFilter}
        />
        {!showsNothingYet && (
          <p className={styles.count}>
            {t(filter === "mine" ? "quotes.count" : "quotes.countAll", { count: shown.length })}
          </p>
        )}
      </div>
      <Disagreements statements={statements} />
      {showsNothingYet && <Invitation quotes={statements.quotes} />}
      {!showsNothingYet && shown.length === 0 && <p>{t("quotes.none")}</p>}
      {shown.length > 0 && <QuoteList quotes={shown} />}
    </>
  );
}

/** The empty state: why to tick a list, and a taste of what comes. */
function Invitation({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { t } = useI18n();
  const [largest] = useEdition().rows;
  const example = quotes.find(
    ({ lists, confidence, words }) =>
      lists[0] === largest?.list && confidence.level === "high" && words.length < 140,
  );
  return (
    <div className={styles.invitation}>
      <p>{t("quotes.empty")}</p>
      {example !== undefined && (
        <>
          <p className={styles.example}>{t("quotes.example")}</p>
          <QuoteFigure quote={example} />
        </>
      )}
    </div>
  );
}
