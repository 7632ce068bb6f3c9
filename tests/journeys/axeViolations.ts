import axe from "axe-core";
import type { Page } from "playwright-core";

export const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it is now: rule, what it asks for, and where. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(violationsHere, axeTags);
}

/** Runs in a page that has axe. */
export async function violationsHere(tags: string[]): Promise<readonly string[]> {
  // What is still fading in has not the contrast that it is going to have.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await engine.run(document, { runOnly: tags });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(" ")})`,
  );
}
