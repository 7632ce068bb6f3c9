import type { Languages } from "#i18n/languages.ts";
import type { AppStore } from "#store/store.ts";

/** Tags of the switches asked for, by store: only the last one counts. */
const wanted = new WeakMap<AppStore, string>();

/**
 * Reads the page in another language, at once when all its texts are here. Rejects if they do not
 * arrive: the former language stays then.
 */
export async function switchLanguage(
  store: AppStore,
  languages: Languages,
  tag: string,
): Promise<void> {
  wanted.set(store, tag);
  await languages.load(tag, languages.of(store.getState().language));
  if (wanted.get(store) === tag) store.getState().chooseLanguage(tag);
}
