import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { axeTags, violationsHere } from "#tests/journeys/axeViolations.ts";

/** What axe finds wrong with the page as it is now. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const isHere = await page.evaluate(() => "axe" in globalThis);
  // What the script itself comes to cannot be handed over.
  if (!isHere) await page.evaluate(`${axe.source}; undefined`);
  return await page.evaluate(violationsHere, axeTags);
}
