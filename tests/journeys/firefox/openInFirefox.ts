import { launch, type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { expect, inject, onTestFinished } from "vitest";
import { listenToLiveRegions } from "#tests/journeys/spoken.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a page is opened; a desktop window unless told otherwise. */
interface Opening {
  readonly link?: string;
  readonly build?: "production" | "lab";
  readonly size?: Size;
  /** What is done with what the page asks for; it is let through unless told otherwise. */
  readonly onRequest?: (request: HTTPRequest) => Promise<unknown>;
}

/** A page with everything that went wrong on it so far; what the policy refuses is among it. */
interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

let launched: Promise<Browser> | undefined;

/** One browser for all files that run in this process; it ends with the process. */
async function browser(): Promise<Browser> {
  launched ??= launch({
    browser: "firefox",
    executablePath: inject("firefox") ?? "",
    // A busy machine is slow.
    timeout: 50_000,
    // The size of a window is set by `resize`.
    defaultViewport: null,
  });
  return await launched;
}

/**
 * Gives the window a size. Firefox before 144 takes it and then knows nothing of the way up that a
 * screen is held, which is set in the same call.
 */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewport(size).catch((error: Error) => {
    if (!error.message.includes("emulation.setScreenOrientationOverride")) throw error;
  });
  await expect
    .poll(() => page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })))
    .toEqual(size);
}

/** Opens a build in a context of its own, and waits for nothing. */
export async function openBefore(opening: Opening = {}) {
  const { link = "", build = "production", size = desktop, onRequest } = opening;
  const context = await (await browser()).createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await resize(page, size);
  await page.evaluateOnNewDocument(listenToLiveRegions);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  if (onRequest !== undefined) {
    await page.setRequestInterception(true);
    page.on("request", (request) => void onRequest(request));
  }
  const loaded = page.goto(inject(build === "lab" ? "labAddress" : "address") + link);
  // A test that ends before does not wait for it.
  loaded.catch(() => undefined);
  return { page, errors, loaded };
}

/** Opens a build and waits until the page answers. */
export async function openInFirefox(opening: Opening = {}): Promise<OpenPage> {
  const { page, errors, loaded } = await openBefore(opening);
  await loaded;
  await answers(page);
  return { page, errors };
}

/** Waits until what is drawn is also what answers. */
export async function answers(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => globalThis.early === undefined)).toBe(true);
}
