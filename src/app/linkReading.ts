import type * as Reading from "./opening.ts";

/** What reads links, once it has come: the page as it is drawn opens without it. */
let reading: typeof Reading | null = null;

export function linkReading(): typeof Reading | null {
  return reading;
}

/** Brings it, and tells whether it has come; each call tries again. */
export async function bringLinkReading(): Promise<boolean> {
  try {
    reading = await import("./opening.ts");
    return true;
  } catch {
    return false;
  }
}
