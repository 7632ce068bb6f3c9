/** Pixels that a pressed pointer moves before it drags. */
export const dragDistance = 6;

/** Controls keep their own clicks; a label may be dragged, its click is what is left if it is not. */
const controls = "button, input, select, textarea, a, summary";

/**
 * Whether a press may become a drag. A mouse drags by any part that is no control; a finger or pen
 * by the handle only, so that a swipe over a row scrolls the page.
 */
export function startsDrag(event: PointerEvent): boolean {
  if (!event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return false;
  // A panel that opens inside a handle is none.
  const around = event.target.closest("[data-drag-handle], [data-keeps-focus]");
  const isOnHandle = around?.hasAttribute("data-drag-handle") === true;
  if (around !== null && !isOnHandle) return false;
  if (event.pointerType !== "mouse") return isOnHandle;
  return isOnHandle || event.target.closest(controls) === null;
}
