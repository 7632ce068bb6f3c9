import { createContext, useContext, useMemo } from "react";
import { useStore } from "zustand";
import { noConstraints } from "#domain/constraints.ts";
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

/** The scenario on the screen, with what is asked of other coalitions. */
export function useScenario(): Scenario {
  return useApp((app) => app.timeline.present);
}

/**
 * The scenario as far as its own seats are counted by it: without what is asked of other coalitions,
 * and the same object as long as nothing else changes, so that a condition draws little anew.
 */
export function useCounting(): Scenario {
  const parliament = useApp((app) => app.timeline.present.parliament);
  const edition = useApp((app) => app.timeline.present.edition);
  const roles = useApp((app) => app.timeline.present.roles);
  const rule = useApp((app) => app.timeline.present.rule);
  return useMemo(
    () => ({ parliament, edition, roles, rule, constraints: noConstraints }),
    [parliament, edition, roles, rule],
  );
}

/** The figures that the scenario on the screen is counted with. */
export function useEdition(): Edition {
  const parliament = useApp((app) => app.parliament);
  return editionOf(parliament, useCounting());
}
