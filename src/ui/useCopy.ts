import { useEffect, useState } from "react";

/** How long a button says that it copied, in milliseconds. */
const confirmation = 2500;

/** How long the browser is waited for, in milliseconds: some never say that they do not copy. */
const patience = 3000;

/** How a copy went: an object of its own for each, so that the second of two is told as long. */
interface Outcome {
  readonly isCopied: boolean;
}

/** Copies text and tells how it went; where the browser forbids it, `isRefused` stays true. */
export function useCopy() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isCopied = outcome?.isCopied === true;

  // The clock: only what was copied is over in a moment.
  useEffect(() => {
    if (outcome?.isCopied !== true) return undefined;
    const timer = setTimeout(setOutcome, confirmation, null);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(text: string): Promise<boolean> {
    try {
      await inTime(navigator.clipboard.writeText(text));
    } catch {
      setOutcome({ isCopied: false });
      return false;
    }
    setOutcome({ isCopied: true });
    return true;
  }

  return { copy, isCopied, isRefused: outcome !== null && !isCopied };
}

/** The same promise, rejected where it is not kept in time. */
async function inTime(copying: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patience, new Error("The clipboard does not answer"));
  });
  try {
    await Promise.race([copying, late]);
  } finally {
    clearTimeout(timer);
  }
}
