import type { MouseEvent } from "react";
import { Button } from "./Button.tsx";
import { focusSection, sectionAround } from "./sectionFocus.ts";

interface RetryNoteProps {
  /** What went wrong. */
  readonly text: string;
  readonly retryLabel: string;
  /** Tries it again; left out where that would not help. */
  readonly onRetry?: (() => void) | undefined;
}

/** Says what went wrong, with a button that tries it again. */
export function RetryNote({ text, retryLabel, onRetry }: RetryNoteProps) {
  function retry({ currentTarget }: MouseEvent<HTMLElement>) {
    // The button goes with the note: the focus stays where the answer will stand.
    const section = sectionAround(currentTarget);
    currentTarget.blur();
    focusSection(section);
    onRetry?.();
  }

  return onRetry === undefined ? (
    <p>{text}</p>
  ) : (
    <p role="alert">
      {text} <Button onClick={retry}>{retryLabel}</Button>
    </p>
  );
}
