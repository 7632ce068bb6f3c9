import type { ElementHandle, Page } from "puppeteer-core";
import { expect, vi } from "vitest";

/** An element by what it is and what it is called, and the part of the page where it is. */
interface Called {
  readonly role: Role;
  readonly name: string;
  readonly within: string;
}

/** What is looked for. */
const elements = {
  button: "button",
  checkbox: "input[type=checkbox]",
  dialog: "dialog[open]",
  heading: "h1,h2,h3,h4",
  radio: "input[type=radio]",
} as const;

type Role = keyof typeof elements;

/** An element by role and name, or by a selector of CSS. */
export type Target = Called | string;

/** A busy machine is slow, which is not what these tests are about. */
export const patience = { timeout: 20_000, interval: 40 };

/** An element by role and name. */
export function role(wanted: Role, name: string, within = "body"): Called {
  return { role: wanted, name, within };
}

/** A dialog by its name, with others open or not. */
export const dialog = (name: string): Called => role("dialog", name);

async function now(page: Page, target: Target): Promise<ElementHandle | null> {
  if (typeof target === "string") return await page.$(target);
  const { role: wanted, name, within } = target;
  const handle = await page.evaluateHandle(called, within, elements[wanted], name);
  const element = handle.asElement();
  if (element === null) await handle.dispose();
  return element as ElementHandle | null;
}

/**
 * Runs in the page: the first element of such a selector that bears the name. What Firefox itself
 * tells of an element is looked at once, in `opening`: it takes half a second for each question.
 */
function called(within: string, selector: string, name: string): Element | null {
  const plain = (text: string) => text.replaceAll(/\s+/g, "");
  const textOf = (element: Element | null | undefined) => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const hidden of copy?.querySelectorAll("[aria-hidden=true]") ?? []) hidden.remove();
    return copy?.textContent ?? "";
  };
  const nameOf = (element: Element) => {
    const names = element.getAttribute("aria-labelledby")?.split(" ");
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return (
      names?.map((id) => textOf(document.getElementById(id))).join("") ??
      element.getAttribute("aria-label") ??
      textOf(label)
    );
  };
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = document.querySelectorAll(`:is(${within}) :is(${selector})`);
  return Array.from(all).find((one) => isShown(one) && plain(nameOf(one)) === plain(name)) ?? null;
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
