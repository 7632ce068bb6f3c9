import type { ElementHandle, Page } from "puppeteer-core";
import { expect, vi } from "vitest";

/** What Firefox tells assistive technology of an element, and the part of the page where it is. */
interface Told {
  readonly aria: string;
  readonly within: string;
}

/** An element by what Firefox tells of it, or by a selector of CSS. */
export type Target = Told | string;

/** A busy machine is slow, which is not what these tests are about. */
export const patience = { timeout: 20_000, interval: 40 };

/** An element by role and name. Firefox asks every element, which takes long in all of the page. */
export function role(name: string, accessibleName: string, within = "body"): Told {
  return { aria: `::-p-aria([role="${name}"][name="${accessibleName}"])`, within };
}

/** A dialog by its name, with others open or not. */
export const dialog = (name: string): Told => role("dialog", name, "dialog");

async function now(page: Page, target: Target): Promise<ElementHandle | null> {
  if (typeof target === "string") return await page.$(target);
  return (await (await page.$(target.within))?.$(target.aria)) ?? null;
}

/** The element, once it is there. The library's own waiting is refused by the page's policy. */
export async function found(page: Page, target: Target): Promise<ElementHandle> {
  return await vi.waitFor(async () => {
    const element = await now(page, target);
    if (element === null) throw new Error(`This is not there: ${JSON.stringify(target)}`);
    return element;
  }, patience);
}

/** Waits until it is there no more. */
export async function gone(page: Page, target: Target): Promise<void> {
  await expect.poll(async () => (await now(page, target)) === null, patience).toBe(true);
}

export async function click(page: Page, target: Target): Promise<void> {
  await (await found(page, target)).click();
}

/** Presses keys together, as "Control+z". */
export async function press(page: Page, keys: string): Promise<void> {
  const all = keys.replace("Space", " ").split("+") as Parameters<Page["keyboard"]["down"]>[0][];
  for (const key of all) await page.keyboard.down(key);
  for (const key of all.toReversed()) await page.keyboard.up(key);
}

/** Gives an element the focus and presses a key there. */
export async function pressOn(page: Page, target: Target, key: string): Promise<void> {
  await (await found(page, target)).focus();
  await press(page, key);
}

/**
 * The browser's own Back, or Forward. The library waits for news of that, which Firefox before 144
 * does not give where it stays on the page.
 */
export const goBack = (page: Page) => page.evaluate(() => window.history.back());
export const goForward = (page: Page) => page.evaluate(() => window.history.forward());

/** What stands after the address of the page. */
export const query = (page: Page) => page.evaluate(() => window.location.search);

export async function expectQuery(page: Page, expected: string): Promise<void> {
  await expect.poll(() => query(page), patience).toBe(expected);
}

/** Waits until such words can be read in a part of the page. */
export async function expectText(page: Page, place: string, words: RegExp | string): Promise<void> {
  const read = () =>
    page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "",
      place,
    );
  await expect.poll(read, patience).toMatch(words);
}
