import { useId, useState } from "react";
import { quotesConcerning, type Quote } from "#domain/quotes.ts";
import type { Statements } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/useTexts.ts";
import { useDossier, useSubject } from "#store/subject.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { useLoaded } from "#ui/loading.ts";
import { Segments } from "#ui/Segments.tsx";
import { Disagreements } from "./Disagreements.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";
import { QuoteList } from "./QuoteList.tsx";
import styles from "./QuotesPanel.module.css";

type Filter = "mine" | "all";

/** What the lists chosen said about governing together; nothing where nothing of it is recorded. */
export function QuotesPanel() {
  const { statements } = useDossier();
  return statements === null ? null : <WhatTheySaid load={statements} />;
}

interface WhatTheySaidProps {
  readonly load: () => Promise<Statements>;
}

/** It follows the selection at once. */
function WhatTheySaid({ load }: WhatTheySaidProps) {
  useTexts("quotes");
  const { t } = useI18n();
  const headingId = useId();
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {t("quotes.heading")}
      </h2>
      <p className={styles.about}>{t("quotes.about")}</p>
      <PartBoundary>
        <Quotes load={load} />
      </PartBoundary>
    </section>
  );
}

function Quotes({ load }: WhatTheySaidProps) {
  const { t } = useI18n();
  const statements = useLoaded(load);
  const { proposal, standing } = useSubject();
  const [filter, setFilter] = useState<Filter>("mine");
  const concerned = quotesConcerning(statements.quotes, proposal.roles);
  const others = statements.quotes.filter((quote) => !concerned.includes(quote));
  const shown = filter === "mine" ? concerned : [...concerned, ...others];
  const showsNothingYet = filter === "mine" && standing.isEmpty;
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
  const [largest] = useSubject().chamber.rows;
  const example = quotes.find(
    ({ lists, confidence, words }) =>
      lists[0] === largest?.list.id && confidence.level === "high" && words.length < 140,
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
