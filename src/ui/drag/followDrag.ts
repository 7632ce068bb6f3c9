import { listen } from "#ui/listen.ts";
import { cancelWhenLeaving, keepFromGliding, keepOthersOut } from "./dragInterruption.ts";
import type { DragPayload, DragStore } from "./dragState.ts";
import { zoneAt } from "./zoneAt.ts";

/** What is dragged, and the press that took it. */
export interface Taken {
  readonly payload: DragPayload;
  readonly press: PointerEvent;
}

/**
 * Tells the store what is dragged and over which zone, while the library drags. Ends the drag where
 * the library does not: it tells of no end before React has drawn the beginning. Returns the function
 * that leaves off.
 */
export function followDrag(
  store: DragStore,
  { payload: dragged, press: { pointerId } }: Taken,
  { drop, cancel }: { readonly drop: () => void; readonly cancel: () => void },
): () => void {
  const letOthers = keepOthersOut(pointerId);
  const stopWatching = cancelWhenLeaving(pointerId);
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
    letOthers();
    stopWatching();
    letGlide();
    stopListening();
    window.removeEventListener("pointerup", follow, true);
  };
}
