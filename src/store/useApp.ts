import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Constraints } from "#domain/constraints.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { App, AppStore } from "./store.ts";

export const StoreContext = createContext<AppStore | null>(null);

/**
 * What the selector picks from the store. Select only what the state holds, or what is remembered
 * by identity: a selector that builds a new object or array each time never settles.
 */
export function useApp<T>(selector: (app: App) => T): T {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useApp is used outside of StoreContext");
  return useStore(store, selector);
}

/** The scenario that is being edited, with what is asked of other coalitions. */
export function useScenario(): Scenario {
  return useApp((app) => app.timeline.present);
}

/** What is asked of other coalitions. */
export function useConstraints(): Constraints {
  return useApp((app) => app.timeline.present.constraints);
}
