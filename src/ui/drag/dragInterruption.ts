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
