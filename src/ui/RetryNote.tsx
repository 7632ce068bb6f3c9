import { Button } from "./Button.tsx";

interface RetryNoteProps {
  /** What went wrong. */
  readonly text: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** Says what went wrong, with a button that tries it again. */
export function RetryNote({ text, retryLabel, onRetry }: RetryNoteProps) {
  return (
    <p role="alert">
      {text} <Button onClick={onRetry}>{retryLabel}</Button>
    </p>
  );
}
