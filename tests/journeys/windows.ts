import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
} from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { listenToLiveRegions } from "./spoken.ts";

/** A window of the browser, in a context of its own: nothing stored is shared with another. */
interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  /** Keys that a test has held down. */
  readonly held: Set<string>;
}

let launched: Promise<Browser> | undefined;

/** One browser for all files that run in this process; it ends with the process. */
async function browser(): Promise<Browser> {
  const { executablePath, args, variables } = inject("browser");
  launched ??= chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...variables },
  });
  return await launched;
}

async function opened(options: BrowserContextOptions): Promise<Window> {
  const context = await (await browser()).newContext(options);
  await context.addInitScript(listenToLiveRegions);
  const page = await context.newPage();
  return { context, page, session: await context.newCDPSession(page), held: keysHeld(page) };
}

/** Notes which keys are held down in a page; the test may have let go of them. */
function keysHeld({ keyboard }: Page): Set<string> {
  const held = new Set<string>();
  const down = keyboard.down.bind(keyboard);
  keyboard.down = async (key) => {
    held.add(key);
    await down(key);
  };
  return held;
}

/** A page, and what shows an address in it as the only entry of its history. */
interface Blank {
  readonly page: Page;
  readonly show: (address: string) => Promise<unknown>;
}

/** The page of a new window, which is closed when the test has ended. */
export async function newWindow(options: BrowserContextOptions): Promise<Blank> {
  const { context, page } = await opened(options);
  onTestFinished(() => context.close());
  return { page, show: (address) => page.goto(address, { waitUntil: "commit" }) };
}

/** Windows that tests have put back, by what they were opened with. */
const free = new Map<string, Window[]>();

/**
 * The page of a window as good as new. Making one takes longer than most tests, so tests hand it on.
 * What could not be taken back is refused.
 */
export async function keptWindow(options: BrowserContextOptions): Promise<Blank> {
  const { viewport = null, ...others } = options;
  const kind = JSON.stringify(others);
  const used = free.get(kind)?.pop();
  const window = used ?? (await opened(options));
  onTestFinished(async ({ task }) => {
    const isKept = task.result?.state !== "fail" && (await isPutBackOrClosed(window, others));
    if (isKept) free.set(kind, [...(free.get(kind) ?? []), window]);
    // Where a test failed, nobody knows what it has left.
    else await window.context.close();
  });
  const { page } = window;
  refuseToStay(window);
  if (viewport !== null) await page.setViewportSize(viewport);
  if (used !== undefined) return { page, show: (address) => replaceBy(page, address) };
  return { page, show: (address) => page.goto(address, { waitUntil: "commit" }) };
}

/** What stays in a window for ever, by who could be asked for it. */
const staying = {
  page: [
    "addInitScript",
    "addLocatorHandler",
    "exposeBinding",
    "exposeFunction",
    "routeWebSocket",
    "setDefaultNavigationTimeout",
    "setDefaultTimeout",
    "setExtraHTTPHeaders",
  ],
  context: [
    "addCookies",
    "addInitScript",
    "exposeBinding",
    "exposeFunction",
    "grantPermissions",
    "route",
    "routeFromHAR",
    "routeWebSocket",
    "setDefaultNavigationTimeout",
    "setDefaultTimeout",
    "setExtraHTTPHeaders",
    "setGeolocation",
  ],
  clock: ["install", "pauseAt", "setFixedTime", "setSystemTime"],
} as const satisfies {
  readonly page: readonly (keyof Page)[];
  readonly context: readonly (keyof BrowserContext)[];
  readonly clock: readonly (keyof Page["clock"])[];
};

/** What stays in a window for ever is for new ones. */
function refuseToStay({ page, context }: Window) {
  const refuse = () => {
    throw new Error("This stays in the window: open the page with `isNew`");
  };
  for (const name of staying.page) Object.assign(page, { [name]: refuse });
  for (const name of staying.context) Object.assign(context, { [name]: refuse });
  // One clock for both, which a page that is opened beside this one takes from the context.
  for (const name of staying.clock) Object.assign(context.clock, { [name]: refuse });
}

async function replaceBy(page: Page, address: string) {
  await Promise.all([
    page.waitForEvent("framenavigated"),
    page.evaluate((next) => location.replace(next), address),
  ]);
}

/** What a test may listen to. To whatever else there is, Playwright listens too. */
const heard = [
  "console",
  "dialog",
  "domcontentloaded",
  "download",
  "framenavigated",
  "load",
  "pageerror",
  "popup",
  "request",
  "requestfailed",
  "requestfinished",
  "response",
  "weberror",
  "worker",
];

/** A window that cannot be put back is closed, and what is thrown is why. */
async function isPutBackOrClosed(window: Window, options: BrowserContextOptions): Promise<boolean> {
  try {
    return await isPutBack(window, options);
  } catch (reason) {
    await window.context.close().catch(() => undefined);
    throw reason;
  }
}

/** Takes back what a test has left, so that the next finds nothing stored and nobody who listens. */
async function isPutBack(
  { context, page, session, held }: Window,
  { colorScheme = "light" }: BrowserContextOptions,
): Promise<boolean> {
  // Whoever opened others, or a file, has left something there.
  const { origin } = new URL(page.url());
  if (context.pages().length !== 1 || !origin.startsWith("http")) return false;
  for (const name of heard) {
    page.removeAllListeners(name);
    context.removeAllListeners(name);
  }
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.setOffline(false);
  await page.emulateMedia({ media: null, colorScheme });
  // Pages store as they are left: it is cleared where there is none.
  await page.goto(`${origin}/headers.txt`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  // Letting go of a key that is not held down does nothing. Fingers leave with who moves them.
  for (const key of held) await page.keyboard.up(key);
  held.clear();
  // The next page would have the mouse over whatever it draws there.
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await session.send("Page.resetNavigationHistory");
  return true;
}
