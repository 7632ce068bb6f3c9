import axe from "axe-core";
import type { Page } from "playwright-core";

export const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules of axe that other colours of the same page can break. */
const colorRules = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with the page as it is now: rule, what it asks for, and where. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(violationsHere, axeTags);
}

/** The same in the colours of the other scheme, which the page then has. */
export async function darkViolations(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(darkIsShown);
  return await page.evaluate(violationsHere, colorRules);
}

/** Runs in a page that has been told of the dark scheme; what it changes then begins to fade. */
async function darkIsShown() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const { dataset } = document.documentElement;
  // On the wall ink stays on white.
  while (dataset["theme"] !== "dark" && dataset["view"] !== "stage") await frame();
  // The fading begins with the first frame that has the colours, and is there in the second.
  await frame();
  await frame();
}

/** Runs in a page that has axe: with rules, or with those that bear a tag. */
export async function violationsHere(runOnly: string[]): Promise<readonly string[]> {
  // What is still fading in has not the contrast that it is going to have.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { axe: engine } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await engine.run(document, { runOnly });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(" ")})`,
  );
}
