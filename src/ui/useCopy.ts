import { useState } from "react";

/** How long a button says that it copied, in milliseconds. */
const confirmation = 2500;

/** Copies text and tells how it went; where the browser forbids it, `isRefused` stays true. */
export function useCopy() {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);

  async function copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
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
