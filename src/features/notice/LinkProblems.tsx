import { useId, useLayoutEffect, useState } from "react";
import { isMerelyNoted } from "#domain/linkProblem.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { useAnnounce } from "#ui/LiveRegion.tsx";
import { linkProblemSentence, linkProblemSentences } from "#words/linkProblems.ts";
import { AllProblems } from "./AllProblems.tsx";
import styles from "./LinkProblems.module.css";
import { Remedy } from "./Remedy.tsx";
import { useRemedies, type NoticeProps } from "./useRemedies.ts";

/** The first thing that could not be read in one or two lines, and the others behind a button. */
export function LinkProblems(props: NoticeProps) {
  const { offers, left, remedies, dismiss, section } = useRemedies(props);
  const i18n = useI18n();
  const { t } = i18n;
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  useTold(i18n.sentences(linkProblemSentences(offers, i18n)));

  const [first] = left;
  if (first === undefined) return null;
  const isNote = left.every(({ problem }) => isMerelyNoted(problem));
  return (
    <section
      ref={section}
      className={styles.notice}
      data-is-note={isNote || undefined}
      aria-labelledby={headingId}
    >
      <div className={styles.first}>
        <h2 id={headingId} className={styles.heading}>
          <CompactLabel>{t(isNote ? "notice.aboutLink" : "notice.heading")}</CompactLabel>
        </h2>
        {!isOpen && <span>{linkProblemSentence(first, i18n)}</span>}
      </div>
      {isOpen && <AllProblems left={left} raw={props.notice.raw} remedies={remedies} />}
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

  // The live region; before anybody can press what is offered, of which more is said then.
  useLayoutEffect(() => {
    if (told !== "") announce(told);
  }, [announce, told]);
}
