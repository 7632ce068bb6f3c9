import { markIn } from "./historyMark.ts";

/** Where it is kept, for this tab alone. */
const key = "coalition-lab.screen";

/** An address, taken apart. */
type Address = Pick<Location, "href" | "search" | "hash">;

/** A window as far as it keeps what its address does not tell. */
export interface Keeping {
  readonly history: Pick<History, "state">;
  readonly location: Address;
  readonly performance: {
    readonly getEntriesByType: (type: "navigation") => readonly object[];
  };
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

/** Keeps the link of what is on the screen for a reload of this entry; `null`: its address tells it. */
export function keepScreen(page: Keeping, link: string | null): void {
  try {
    if (link === null) page.sessionStorage.removeItem(key);
    else page.sessionStorage.setItem(key, entryOf(page) + link);
  } catch {
    // Storage is forbidden here, or full: a reload opens the last address that the browser took.
    return;
  }
}

/**
 * Forgets what was kept, which has been opened by now or never will be. In a page that is newly
 * followed nothing was kept of its entry: the storage, which takes a while to be opened, is not asked.
 */
export function forgetScreen(page: Keeping): void {
  if (wayHere(page) !== "navigate") keepScreen(page, null);
}

/** The link that was kept for this entry, if the page was reloaded; any text that begins like one. */
export function keptLink(page: Keeping): string | null {
  if (wayHere(page) !== "reload") return null;
  const kept = stored(page);
  const entry = entryOf(page);
  return kept.startsWith(`${entry}?`) ? kept.slice(entry.length) : null;
}

/** What is to be opened: what the address tells, or what was on the screen when it was reloaded. */
export function addressToOpen(page: Keeping): Address {
  const link = keptLink(page);
  return link === null ? page.location : new URL(link, page.location.href);
}

/** Tells one entry of the history from any other, and from itself with another address. */
function entryOf({ history, location }: Keeping): string {
  return `${JSON.stringify(markIn(history.state))} ${location.href} `;
}

/** How the page was come to: "navigate", "reload" or "back_forward"; `null` where no browser says. */
function wayHere({ performance }: Keeping): unknown {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry ? entry.type : null;
}

function stored(page: Keeping): string {
  try {
    return page.sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
