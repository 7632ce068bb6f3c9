import { readSettings, settingsIn, writeSettings, type Settings } from "#formats/settingsJson.ts";
import type { AppStore } from "#store/store.ts";

const key = "coalition-lab";

/** What was stored, as an event tells that comes from another tab. */
type Stored = Pick<StorageEvent, "key" | "newValue">;

/** A window as far as its storage is concerned. */
export interface Storing {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  readonly addEventListener: (type: "storage", listener: (event: Stored) => void) => void;
  readonly removeEventListener: (type: "storage", listener: (event: Stored) => void) => void;
}

/** The settings saved on this device; the defaults where the browser keeps none for us. */
export function savedSettings(page: Storing): Settings {
  try {
    return readSettings(page.localStorage.getItem(key));
  } catch {
    // Storage is forbidden here (private windows, embedded pages): nothing was saved.
    return readSettings(null);
  }
}

/**
 * Saves settings whenever they change, and takes over what another tab saved, until the returned
 * function is called.
 */
export function connectSavedSettings(store: AppStore, page: Storing): () => void {
  const unsubscribe = store.subscribe(({ theme, singleKeys }, before) => {
    if (theme !== before.theme || singleKeys !== before.singleKeys)
      save({ theme, singleKeys }, page);
  });
  const listen = (stored: Stored) => {
    if (stored.key !== key) return;
    const { theme, singleKeys } = settingsIn(stored.newValue);
    if (theme !== undefined) store.getState().chooseTheme(theme);
    if (singleKeys !== undefined) store.getState().chooseSingleKeys(singleKeys);
  };
  page.addEventListener("storage", listen);
  return () => {
    unsubscribe();
    page.removeEventListener("storage", listen);
  };
}

function save(settings: Settings, page: Storing) {
  const text = writeSettings(settings);
  try {
    // What another tab saved is there already: to save it again would send it back.
    if (page.localStorage.getItem(key) !== text) page.localStorage.setItem(key, text);
  } catch {
    // Forbidden or full: the choice holds for this visit.
    return;
  }
}
