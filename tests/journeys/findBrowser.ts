import { isProgram, namedBy, onPath } from "./programs.ts";

/** A browser for the journeys, with what it has to be started with. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Where it finds libraries that this machine lacks; `null` where it needs none. */
  readonly libraries: string | null;
}

const variable = "COALITION_LAB_BROWSER";

/** Set the variable to this word to test with the Chromium that an npm package brings. */
const bundledWord = "bundled";

const names = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "chrome.exe",
  "msedge.exe",
];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Stands in the place of the list that Playwright starts a browser with, so what of it matters here
 * is named again.
 */
const leftOut = [
  // What a newer Chromium draws for its address bar, as two pages beside every page of a test.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  // Connections of the browser's own.
  "AimEnabled",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PreconnectToSearch",
  // The pages of the tests are served without encryption, and are shown as soon as they are drawn.
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "PaintHolding",
  "DestroyProfileOnBrowserClose",
];

/** Nothing of the browser's own goes to a network during a test. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-gpu",
  "--no-first-run",
  `--disable-features=${leftOut.join(",")}`,
];

/**
 * The browser that the variable names, else an installed one, else the Chromium of an npm package
 * on Linux x64. Throws one line that says what to install where there is none.
 */
export async function findBrowser(): Promise<Browser> {
  if (process.env[variable] === bundledWord) return await bundledBrowser();
  const installed = namedBy(variable) ?? [...onPath(names), ...usualPlaces].find(isProgram);
  if (installed !== undefined) return withFlags(installed);
  if (process.platform === "linux" && process.arch === "x64") return await bundledBrowser();
  throw new Error(
    `The journeys need a browser: install Chrome, Chromium or Edge, or set ${variable} to its path.`,
  );
}

function withFlags(executablePath: string, libraries: string | null = null): Browser {
  // Only an ordinary user can have the browser's own sandbox.
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: isRoot ? [...quiet, "--no-sandbox"] : quiet, libraries };
}

/**
 * Made for servers without a desktop: it unpacks itself, and the libraries that may be missing.
 * To be called once for all test files, since two that unpack at a time disturb each other.
 */
async function bundledBrowser(): Promise<Browser> {
  // Read by the package when it is imported: then it brings its own libraries along.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  return withFlags(executablePath, process.env["LD_LIBRARY_PATH"] ?? null);
}
