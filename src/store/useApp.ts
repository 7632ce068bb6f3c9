import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { editionOf, type Scenario } from "#domain/scenario.ts";
import type { Edition } from "#domain/parliament.ts";
import type { App, AppStore } from "./store.ts";

export const StoreContext = createContext<AppStore | null>(null);

/**
 * What the selector picks from the store. Select only what the state holds and derive while
 * rendering: a selector that builds a new object or array each time never settles.
 */
export function useApp<T>(selector: (app: App) => T): T {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useApp is used outside of StoreContext");
  return useStore(store, selector);
}

/** The scenario on the screen. */
export function useScenario(): Scenario {
  return useApp((app) => app.timeline.present);
}

/** The figures that the scenario on the screen is counted with. */
export function useEdition(): Edition {
  const parliament = useApp((app) => app.parliament);
  return editionOf(parliament, useScenario());
}
