import { memo, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Statements } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { SubjectOf, useDossier } from "#store/subject.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { backByEscape } from "#ui/backByEscape.ts";
import { useTexts } from "#ui/arrival.tsx";
import { ConflictHint } from "./ConflictHint.tsx";
import { ConflictLine } from "./ConflictLine.tsx";
import styles from "./QuotesPanel.module.css";
import { StatementList } from "./StatementList.tsx";
import { useSaid, type Said } from "./useSaid.ts";

interface QuotesPanelProps {
  /** Goes to where the panel stands: where that is far away, only a line says how much there is. */
  readonly onLead?: () => void;
}

/** What the lists chosen said about governing together; nothing where nothing of it is recorded. */
export function QuotesPanel({ onLead }: QuotesPanelProps) {
  const { statements } = useDossier();
  if (statements === null) return null;
  return onLead === undefined ? (
    <WhatTheySaid load={statements} />
  ) : (
    <ConflictLine load={statements} onLead={onLead} />
  );
}

interface WhatTheySaidProps {
  readonly load: () => Promise<Statements>;
}

function WhatTheySaid({ load }: WhatTheySaidProps) {
  const { t } = useI18n();
  useTexts("quotes");
  const headingId = useId();
  return (
    // Nothing inside takes the focus of who asked for it again.
    <section className={styles.panel} aria-labelledby={headingId} tabIndex={-1}>
      <PartBoundary lost={t("app.lostQuotes")} waiting={<Heading id={headingId} />}>
        <SaidNow load={load} headingId={headingId} />
      </PartBoundary>
    </section>
  );
}

function Heading({ id }: { readonly id: string }) {
  const { t } = useI18n();
  return (
    <h2 id={id} className={styles.heading}>
      {t("quotes.heading")}
    </h2>
  );
}

/** Statements shown before somebody asks for the rest; those against each other always. */
const first = 5;

interface PlaceProps {
  readonly headingId: string;
}

function SaidNow({ load, headingId }: WhatTheySaidProps & PlaceProps) {
  return <AllSaid said={useSaid(load)} headingId={headingId} />;
}

const AllSaid = memo(function AllSaid({ said, headingId }: PlaceProps & { readonly said: Said }) {
  const { t } = useI18n();
  const { subject, concerning, others, conflicts, against } = said;
  const [showsAll, setShowsAll] = useState(false);
  const head = useRef<HTMLButtonElement>(null);
  const count = concerning.length;
  const few = concerning.slice(0, Math.max(first, against));

  /** What opens stands far below, and what closes takes the place away where one is. */
  function toggle() {
    flushSync(() => setShowsAll(!showsAll));
    if (showsAll) head.current?.focus();
    else if (head.current !== null) readOn(head.current, few.length);
  }

  return (
    <SubjectOf proposal={subject.proposal}>
      <div className={styles.head}>
        <Heading id={headingId} />
        <button
          ref={head}
          type="button"
          className={styles.count}
          aria-expanded={showsAll}
          onClick={toggle}
        >
          {t("quotes.count", { count })}
        </button>
      </div>
      <ConflictHint conflicts={conflicts} />
      {count === 0 && <p className={styles.none}>{t("quotes.none")}</p>}
      <StatementList statements={showsAll ? concerning : few} />
      {showsAll && others.length > 0 && (
        <>
          <h3 className={styles.others}>{t("quotes.others", { count: others.length })}</h3>
          <StatementList statements={others} />
        </>
      )}
      {(showsAll || few.length < count) && (
        <button type="button" className={styles.count} onClick={toggle}>
          {showsAll ? t("quotes.showFewer") : t("quotes.showAll", { count })}
        </button>
      )}
    </SubjectOf>
  );
});

/** Goes on with the first statement that was not wholly in view before there were more of them. */
function readOn(head: HTMLElement, before: number) {
  const section = head.closest("section");
  if (section === null) return;
  backByEscape(section, head);
  const items = section.querySelectorAll("li");
  const next = [...items].find(
    (item, index) => index >= before || item.getBoundingClientRect().bottom > window.innerHeight,
  );
  next?.scrollIntoView({ block: "start" });
  next?.focus({ preventScroll: true });
}
