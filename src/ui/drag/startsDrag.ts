/** Pixels that a pressed pointer moves before it drags: a finger trembles, and 15 are still a tap. */
export function dragDistance({ pointerType }: PointerEvent): number {
  return pointerType === "touch" ? 16 : 6;
}

/** Controls keep their own clicks; a label may be dragged, its click is what is left if it is not. */
const controls = "button:not([data-drag-through]), input, select, textarea, a, summary";

/**
 * Whether a press may become a drag. A mouse drags by any part that is no control; a finger or pen
 * by the handle only, and where the style of that keeps swipes from scrolling the page: else the
 * browser would take the finger away from a drag that has begun.
 */
export function startsDrag(event: PointerEvent): boolean {
  if (!event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return false;
  // A panel that opens inside a handle is none.
  const around = event.target.closest("[data-drag-handle], [data-keeps-focus]");
  const isOnHandle = around?.hasAttribute("data-drag-handle") === true;
  if (around !== null && !isOnHandle) return false;
  if (event.pointerType !== "mouse") {
    return isOnHandle && getComputedStyle(around).touchAction === "none";
  }
  return isOnHandle || event.target.closest(controls) === null;
}
