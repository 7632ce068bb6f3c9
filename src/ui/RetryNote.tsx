import { Button } from "./Button.tsx";

interface RetryNoteProps {
  /** What went wrong. */
  readonly text: string;
  readonly retryLabel: string;
  /** Tries it again; left out where that would not help. */
  readonly onRetry?: (() => void) | undefined;
}

/** Says what went wrong, with a button that tries it again. */
export function RetryNote({ text, retryLabel, onRetry }: RetryNoteProps) {
  return onRetry === undefined ? (
    <p>{text}</p>
  ) : (
    <p role="alert">
      {text} <Button onClick={onRetry}>{retryLabel}</Button>
    </p>
  );
}
