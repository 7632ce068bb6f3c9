import { useEffect, useId, useState } from "react";
import type { LinkNotice, LinkProblem } from "#domain/linkProblem.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { linkProblemSentence, linkProblemSentences } from "#words/linkProblems.ts";
import { AllProblems } from "./AllProblems.tsx";
import styles from "./LinkProblems.module.css";
import { Remedy } from "./Remedy.tsx";
import { useOffers } from "./useOffers.ts";
import { isMerelyNoted } from "./withOffers.ts";

interface LinkProblemsProps {
  readonly notice: LinkNotice;
  readonly onOpenAgain: (link: string) => Promise<boolean>;
}

/** The first thing that could not be read in one or two lines, and the others behind a button. */
export function LinkProblems({ notice, onOpenAgain }: LinkProblemsProps) {
  const offers = useOffers(notice);
  const i18n = useI18n();
  const { t } = i18n;
  const dismiss = useApp((app) => app.dismissNotice);
  const headingId = useId();
  const [solved, setSolved] = useState<readonly LinkProblem[]>([]);
  const [isOpen, setOpen] = useState(false);
  useTold(i18n.sentences(linkProblemSentences(offers, i18n)));

  const left = offers.filter(({ problem }) => !solved.includes(problem));
  const [first] = left;
  if (first === undefined) return null;
  const isNote = left.every(({ problem }) => isMerelyNoted(problem));
  const remedies = {
    onSolve: (problem: LinkProblem) =>
      left.length === 1 ? dismiss() : setSolved([...solved, problem]),
    onOpenAgain: () => onOpenAgain(notice.raw),
  };
  return (
    <section
      className={styles.notice}
      data-is-note={isNote || undefined}
      aria-labelledby={headingId}
    >
      <div className={styles.first}>
        <h2 id={headingId} className={styles.heading}>
          {t(isNote ? "notice.aboutLink" : "notice.heading")}
        </h2>
        {!isOpen && <span>{linkProblemSentence(first, i18n)}</span>}
      </div>
      {isOpen && <AllProblems left={left} raw={notice.raw} remedies={remedies} />}
      <div className={styles.actions}>
        {!isOpen && <Remedy {...first} {...remedies} />}
        {!isNote && (
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {buttonText(left.length - 1)}
          </Button>
        )}
        <Button look="quiet" onClick={dismiss}>
          {t("notice.dismiss")}
        </Button>
      </div>
    </section>
  );

  function buttonText(count: number): string {
    if (isOpen) return t("notice.less");
    return count === 0 ? t("notice.details") : t("notice.more", { count });
  }
}

/** Says it aloud as it is first shown; what becomes of it is said by what changes it. */
function useTold(text: string) {
  const announce = useAnnounce();
  const [told] = useState(text);

  // The live region.
  useEffect(() => announce(told), [announce, told]);
}
