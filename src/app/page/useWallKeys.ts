import { useContext, useEffect } from "react";
import { connectShortcuts } from "#app/browser/shortcuts.ts";
import { wallShortcuts } from "#app/browser/wallShortcuts.ts";
import { StoreContext } from "#store/useApp.ts";

/** Lets the keys of the wall act while it is there. */
export function useWallKeys() {
  const store = useContext(StoreContext);

  // The window.
  useEffect(
    () => (store === null ? undefined : connectShortcuts(store, window, wallShortcuts)),
    [store],
  );
}
