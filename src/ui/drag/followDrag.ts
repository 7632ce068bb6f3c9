import { listen } from "#ui/listen.ts";
import { cancelWhenLeaving, keepFromGliding } from "./dragInterruption.ts";
import type { DragPayload, DragStore } from "./dragState.ts";
import { zoneAt } from "./zoneAt.ts";

/**
 * Tells the store what is dragged and over which zone, while the library drags. Ends the drag where
 * the library does not: it tells of no end before React has drawn the beginning. Returns the function
 * that leaves off.
 */
export function followDrag(
  store: DragStore,
  dragged: DragPayload | null,
  { drop, cancel }: { readonly drop: () => void; readonly cancel: () => void },
): () => void {
  const stopWatching = cancelWhenLeaving();
  const letGlide = keepFromGliding();
  const follow = ({ clientX, clientY }: PointerEvent) =>
    store.set({ dragged, zone: zoneAt(clientX, clientY) });
  // The library listens at the document, and is heard first.
  const stopListening = listen({
    pointermove: follow,
    pointerup: drop,
    pointercancel: cancel,
    keydown({ key }) {
      if (key === "Escape") cancel();
    },
  });
  // But for this: zones come with the drag, and may be under its end by then.
  window.addEventListener("pointerup", follow, true);
  store.set({ dragged, zone: null });
  return () => {
    stopWatching();
    letGlide();
    stopListening();
    window.removeEventListener("pointerup", follow, true);
  };
}
