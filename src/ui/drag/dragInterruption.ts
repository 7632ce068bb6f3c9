/**
 * While something is dragged: losing the window or pressing the other button cancels the drag, as
 * the library cancels on `pointercancel`. Returns the function that stops watching.
 */
export function cancelWhenLeaving(): () => void {
  window.addEventListener("blur", cancel);
  window.addEventListener("contextmenu", cancel);
  return () => {
    window.removeEventListener("blur", cancel);
    window.removeEventListener("contextmenu", cancel);
  };
}

function cancel() {
  document.dispatchEvent(new PointerEvent("pointercancel"));
}

/**
 * While something is dragged: the finger's way is no swipe. A browser that takes it for one lets it
 * glide on after the finger has left, and swallows the tap that follows, which stops the gliding.
 * Returns the function that gives swipes back.
 */
export function keepFromGliding(): () => void {
  window.addEventListener("touchmove", prevent, { passive: false });
  return () => window.removeEventListener("touchmove", prevent);
}

function prevent(event: TouchEvent) {
  if (event.cancelable) event.preventDefault();
}

/**
 * A click that ends a drag on its own row must not also tick the row. It comes whenever the browser
 * sends it: at once for a mouse, later for a finger that went no farther than a tap does, and only
 * with the release of a mouse whose drag was cancelled. The next press is another's.
 */
export function swallowNextClick(): void {
  window.addEventListener("click", swallow, true);
  window.addEventListener("pointerdown", letClick, true);
}

function letClick() {
  window.removeEventListener("click", swallow, true);
  window.removeEventListener("pointerdown", letClick, true);
}

function swallow(event: MouseEvent) {
  // By the keyboard, by a voice: no press came before it.
  if (event.detail === 0) return;
  letClick();
  event.preventDefault();
  event.stopPropagation();
}
