import { zoneAt } from "./zoneAt.ts";

/** Where a pointer is, or was. */
type Point = Pick<PointerEvent, "clientX" | "clientY">;

/**
 * Tells which zone is under a pointer that was pressed at a point: at once, as it moves, as the page
 * scrolls under it, as zones come, which the first drag has to fetch, and as it is released. Returns
 * the function that stops that.
 */
export function followZones(from: Point, tell: (zone: string | null) => void): () => void {
  let point = from;
  const look = () => tell(zoneAt(point.clientX, point.clientY));
  const follow = (event: PointerEvent) => {
    point = event;
    look();
  };
  const coming = new MutationObserver(look);
  coming.observe(document.body, { subtree: true, childList: true });
  // Before whoever ends the drag hears of the release.
  const early = { capture: true, passive: true };
  window.addEventListener("pointermove", follow, early);
  window.addEventListener("pointerup", follow, early);
  window.addEventListener("scroll", look, early);
  look();
  return () => {
    coming.disconnect();
    window.removeEventListener("pointermove", follow, early);
    window.removeEventListener("pointerup", follow, early);
    window.removeEventListener("scroll", look, early);
  };
}
