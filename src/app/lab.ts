import { findParliament } from "#data/catalogue.ts";
import type { AppStore } from "#store/store.ts";

declare global {
  interface Window {
    /** Only in builds for journeys (`--mode lab`): what has no control on the page yet. */
    lab?: { readonly openParliament: (id: string) => Promise<void> };
  }
}

/** Lets journeys open a parliament from inside the page. */
export function exposeLab(store: AppStore, page: Window): void {
  page.lab = {
    async openParliament(id) {
      const dossier = await findParliament(id)?.load();
      if (dossier === undefined) throw new Error(`There is no parliament ${id}`);
      store.getState().openParliament(dossier);
    },
  };
}
