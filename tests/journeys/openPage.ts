import type { BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { keptWindow, newWindow } from "./windows.ts";

/** How a page is opened; a desktop window in light colours unless told otherwise. */
export interface Opening extends BrowserContextOptions {
  /** What stands after the address of the page, such as "?in=sairoon". */
  readonly link?: string;
  /** Which build is opened; the one that people use unless told otherwise. */
  readonly build?: "production" | "lab";
  /** Where another build is served, with a slash at the end. */
  readonly address?: string;
  /** A list that is there once the page is. */
  readonly list?: string;
  /** Whether in a window that nobody has used and that nobody will, with nothing in its cache. */
  readonly isNew?: boolean;
  /** What is done to the page before it opens. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A page with everything that went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

export const desktop = { viewport: { width: 1280, height: 800 } } as const;
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;

/** Opens a build and waits for nothing. */
export async function openBefore(opening: Opening): Promise<OpenPage> {
  const { link = "", build = "production", address, isNew = false, before, ...options } = opening;
  const { page, show } = await (isNew ? newWindow : keptWindow)({ ...desktop, ...options });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await before?.(page);
  await show((address ?? inject(build === "lab" ? "labAddress" : "address")) + link);
  return { page, errors };
}

/** Opens a build and waits until the lists are there and answer. */
export async function openPage(opening: Opening = {}): Promise<OpenPage> {
  const { list = "Sairoon", ...others } = opening;
  const opened = await openBefore(others);
  const { page } = opened;
  await page.waitForLoadState();
  await page.getByRole("checkbox", { name: list }).first().waitFor();
  // What is drawn is there before what answers: a mouse that drags has to wait for that.
  await page.waitForFunction(() => globalThis.early === undefined);
  return opened;
}
