import { findParliament } from "#data/findParliament.ts";
import { switchLanguage } from "./browser/switchLanguage.ts";
import type { Languages } from "#i18n/languages.ts";
import type { AppStore } from "#store/store.ts";

/** What journeys may do that has no control on the page yet. */
interface Lab {
  readonly openParliament: (id: string) => Promise<void>;
  readonly chooseLanguage: (tag: string) => Promise<void>;
}

declare global {
  interface Window {
    /** Only in builds for journeys (`--mode lab`). */
    lab?: Lab;
  }
}

/** Lets journeys open a parliament and choose a language from inside the page. */
export function exposeLab(store: AppStore, languages: Languages, page: Window): void {
  page.lab = {
    async openParliament(id) {
      const dossier = await findParliament(id)?.load();
      if (dossier === undefined) throw new Error(`There is no parliament ${id}`);
      store.getState().openParliament(dossier);
    },
    async chooseLanguage(tag) {
      await switchLanguage(store, languages, tag);
    },
  };
}
