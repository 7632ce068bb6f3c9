/** Runs in the page: notes every text that a live region gets, from before the app starts. */
export function listenToLiveRegions(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[role=status],[role=alert],[aria-live]");
      const text = region?.textContent?.replaceAll("\u00a0", " ").trim();
      if (text) heard.push(text);
    }
  };
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** What a screen reader has been told since the page opened. */
export async function spoken(page: {
  readonly evaluate: (run: () => string[]) => Promise<string[]>;
}): Promise<readonly string[]> {
  return await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
