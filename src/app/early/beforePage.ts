import { keptLink } from "#app/browser/keptScreen.ts";
import { savedSettings } from "#app/browser/savedSettings.ts";
import { shownTheme } from "#app/browser/shownTheme.ts";
import { askedOf, firstOf, unknown, type DrawnPages } from "./drawnPages.ts";
import type { Early } from "./early.ts";
import { fetchPiece } from "./fetchPiece.ts";
import { preload } from "./preload.ts";
import { keepPresses } from "./presses.ts";

/** Written in by the build. */
declare const DRAWN_PAGES: DrawnPages;

// Runs in the head of the drawn page, before anything of it is seen.
const { dataset } = document.documentElement;
const { theme } = savedSettings(window);
dataset["theme"] = shownTheme(theme, matchMedia("(prefers-color-scheme: dark)").matches, "page");
dataset["view"] = "page";

// The build puts what it knows wherever it is named.
const drawnPages = DRAWN_PAGES;
// Where the address fell behind before a reload, only the app can tell.
const asked = keptLink(window) === null ? askedOf(location, drawnPages) : unknown;
if (asked.kind !== "as-drawn") dataset["early"] = asked.kind;
const isOfFirst = asked.edition === firstOf(drawnPages);
if (isOfFirst) dataset["figures"] = "";

const early: Early = {
  drawn: isOfFirst ? asked.edition : null,
  piece: null,
  show: () => undefined,
  isTaken: false,
  ...keepPresses(document),
};
globalThis.early = early;

// Back before the app has come: the page is about another address from now on.
addEventListener("popstate", () => {
  if (early.isTaken) return;
  dataset["early"] = "unknown";
  for (const name of ["counted", "figures"]) delete dataset[name];
});

// What the page begins with is lost: it says so at once, and what can be done where it came from.
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement) dataset["lost"] = location.protocol;
  },
  true,
);

// The way to start again leads to this very address, and a link would drop what stands behind its "#".
addEventListener("click", (event) => {
  if (!(event.target instanceof Element && event.target.matches('[href=""]'))) return;
  event.preventDefault();
  location.reload();
});

const [edition, address = null] = drawnPages.editions.find(([id]) => id === asked.edition) ?? [];
if (edition !== undefined && address !== null) {
  fetchPiece(address, (root) => {
    if (early.isTaken) return;
    early.piece = { edition, root };
    early.show();
  });
}

// Behind the rows, which are seen before the app has come.
if (asked.kind !== "as-drawn") drawnPages.further.forEach(preload);
