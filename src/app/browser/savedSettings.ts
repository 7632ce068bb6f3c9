import { readSettings, writeSettings, type Settings } from "#formats/settingsJson.ts";
import type { AppStore } from "#store/store.ts";

const key = "coalition-lab";

/** The settings saved on this device; the defaults where the browser keeps none for us. */
export function savedSettings(page: Window): Settings {
  try {
    return readSettings(page.localStorage.getItem(key));
  } catch {
    // Storage is forbidden here (private windows, embedded pages): nothing was saved.
    return readSettings(null);
  }
}

/** Saves settings whenever they change, until the returned function is called. */
export function connectSavedSettings(store: AppStore, page: Window): () => void {
  return store.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    try {
      page.localStorage.setItem(key, writeSettings({ theme }));
    } catch {
      // Forbidden or full: the choice holds for this visit.
    }
  });
}
