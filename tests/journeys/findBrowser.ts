import { isProgram, namedBy, onPath } from "./programs.ts";

/** A browser for the journeys, with what it has to be started with. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables by which it finds what this machine may lack: libraries and typefaces. */
  readonly variables: Readonly<Record<string, string>>;
}

const variable = "COALITION_LAB_BROWSER";

/** Set the variable to this word to test with what is installed. */
const installedWord = "installed";

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
  // A process for a page that nobody has asked for yet.
  "SpareRendererForSitePerProcess",
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
  // Else a browser without windows sets letters on whole pixels, which no reader's does.
  "--font-render-hinting=none",
  "--no-first-run",
  `--disable-features=${leftOut.join(",")}`,
];

/**
 * The browser that the variable names, else on Linux x64 the Chromium of an npm package, else an
 * installed one. The package's is the same everywhere, and draws no window around its pages, which
 * saves a third of the time; what is measured is measured in what people have, if it is there.
 * Throws one line that says what to install where there is none.
 */
export async function findBrowser(purpose: "test" | "measure"): Promise<BrowserProgram> {
  const isInstalledWanted = process.env[variable] === installedWord;
  const named = isInstalledWanted ? null : namedBy(variable);
  if (named !== null) return withFlags(named);
  const hasBundled = process.platform === "linux" && process.arch === "x64" && !isInstalledWanted;
  const isInstalledFirst = purpose === "measure" || !hasBundled;
  const installed = isInstalledFirst ? [...onPath(names), ...usualPlaces].find(isProgram) : null;
  if (installed) return withFlags(installed);
  if (hasBundled) return await bundledBrowser();
  throw new Error(
    `The journeys need a browser: install Chrome, Chromium or Edge, or set ${variable} to its path.`,
  );
}

function withFlags(
  executablePath: string,
  variables: BrowserProgram["variables"] = {},
): BrowserProgram {
  // Only an ordinary user can have the browser's own sandbox.
  const isRoot = process.getuid?.() === 0;
  return { executablePath, args: isRoot ? [...quiet, "--no-sandbox"] : quiet, variables };
}

/**
 * Made for servers without a desktop: it unpacks itself, and the libraries that may be missing. To be
 * called once for all test files, since two that unpack at a time disturb each other. The variables
 * that it sets are its own: another browser would find the typefaces of this one.
 */
async function bundledBrowser(): Promise<BrowserProgram> {
  const before = { ...process.env };
  // Read by the package when it is imported: then it brings its own libraries along.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    return withFlags(executablePath, changedSince(before));
  } finally {
    for (const name of Object.keys(changedSince(before))) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The variables that are not what they were. */
function changedSince(before: NodeJS.ProcessEnv): Record<string, string> {
  const changed: Record<string, string> = {};
  for (const [name, value = ""] of Object.entries(process.env)) {
    if (value !== before[name]) changed[name] = value;
  }
  return changed;
}
