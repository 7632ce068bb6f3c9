import type { Settings } from "#domain/presentation.ts";
import { readSettings, settingsIn, writeSettings } from "#formats/settingsJson.ts";
import type { App, AppStore } from "#store/store.ts";

const key = "coalition-lab";

/** What was stored, as an event tells that comes from another tab. */
type Stored = Pick<StorageEvent, "key">;

/** A window as far as its storage is concerned. */
export interface Storing {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  readonly addEventListener: (type: "storage", listener: (event: Stored) => void) => void;
  readonly removeEventListener: (type: "storage", listener: (event: Stored) => void) => void;
}

/** The settings saved on this device; the defaults where the browser keeps none for us. */
export function savedSettings(page: Storing): Settings {
  return readSettings(stored(page));
}

/**
 * Saves settings whenever they are chosen here, and takes over what another tab saved, until the
 * returned function is called.
 */
export function connectSavedSettings(store: AppStore, page: Storing): () => void {
  /** What this page and its storage agreed on last: nothing is saved but what is chosen after it. */
  let agreed = settingsOf(store.getState());

  const unsubscribe = store.subscribe((app) => {
    const chosen = settingsOf(app);
    if (isSame(chosen, agreed)) return;
    agreed = chosen;
    save(chosen, page);
  });
  const listen = ({ key: told }: Stored) => {
    if (told !== key) return;
    // An event comes late: it tells what another tab saved then, and not what holds now.
    agreed = { ...agreed, ...settingsIn(stored(page)) };
    store.getState().chooseSettings(agreed);
  };
  page.addEventListener("storage", listen);
  return () => {
    unsubscribe();
    page.removeEventListener("storage", listen);
  };
}

function settingsOf({ theme, singleKeys, columns, showsCharts }: App): Settings {
  return { theme, singleKeys, columns, showsCharts };
}

function isSame(a: Settings, b: Settings): boolean {
  return (
    a.theme === b.theme &&
    a.singleKeys === b.singleKeys &&
    a.columns === b.columns &&
    a.showsCharts === b.showsCharts
  );
}

function stored(page: Storing): string | null {
  try {
    return page.localStorage.getItem(key);
  } catch {
    // Storage is forbidden here (private windows, embedded pages): nothing was saved.
    return null;
  }
}

function save(settings: Settings, page: Storing) {
  try {
    page.localStorage.setItem(key, writeSettings(settings));
  } catch {
    // Forbidden or full: the choice holds for this visit.
    return;
  }
}
