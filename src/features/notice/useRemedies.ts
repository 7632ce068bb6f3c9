import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LinkNotice, LinkProblem } from "#domain/linkProblem.ts";
import { useApp } from "#store/useApp.ts";
import { focusSection } from "#ui/sectionFocus.ts";
import type { Remedies } from "./Remedy.tsx";
import { useOffers } from "./useOffers.ts";

/** What the notice is about, and where it leads. */
export interface NoticeProps {
  readonly notice: LinkNotice;
  /** Asks again for the parliament of a link, and opens it; resolves to whether it has come. */
  readonly onOpenAgain: (link: string) => Promise<boolean>;
  /** The notice has gone with the button that was pressed: the focus has to go somewhere. */
  readonly onGone: () => void;
}

/**
 * What is left of the problems of a link, and what can be done about them. The focus stays in the
 * notice as long as that is there; `section` is its element.
 */
export function useRemedies({ notice, onOpenAgain, onGone }: NoticeProps) {
  const offers = useOffers(notice);
  const dismissNotice = useApp((app) => app.dismissNotice);
  const [solved, setSolved] = useState<readonly LinkProblem[]>([]);
  const section = useRef<HTMLElement>(null);
  const left = offers.filter(({ problem }) => !solved.includes(problem));

  function keepFocus() {
    focusSection(section.current);
    // Who asked for a parliament may be elsewhere by the time that it comes, and stays there.
    if (document.activeElement === document.body) onGone();
  }

  function dismiss() {
    flushSync(dismissNotice);
    keepFocus();
  }

  const remedies: Remedies = {
    onSolve: (problem) => (left.length === 1 ? dismiss() : setSolved([...solved, problem])),
    onOpenAgain: async () => {
      const hasCome = await onOpenAgain(notice.raw);
      if (hasCome) keepFocus();
      return hasCome;
    },
  };

  return { offers, left, remedies, dismiss, section };
}
