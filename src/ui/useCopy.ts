import { useState } from "react";

/** How long a button says that it copied, in milliseconds. */
const confirmation = 2500;

/** How long the browser is waited for, in milliseconds: some never say that they do not copy. */
const patience = 3000;

/** Copies text and tells how it went; where the browser forbids it, `isRefused` stays true. */
export function useCopy() {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);

  async function copy(text: string): Promise<boolean> {
    try {
      await inTime(navigator.clipboard.writeText(text));
    } catch {
      setOutcome("refused");
      return false;
    }
    setOutcome("copied");
    setTimeout(setOutcome, confirmation, null);
    return true;
  }

  return { copy, isCopied: outcome === "copied", isRefused: outcome === "refused" };
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
