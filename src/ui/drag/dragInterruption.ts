/**
 * While something is dragged by a pointer: losing the window or pressing the other button cancels the
 * drag, as the library cancels on `pointercancel`. Returns the function that stops watching.
 */
export function cancelWhenLeaving(pointerId: number): () => void {
  const cancel = () => document.dispatchEvent(new PointerEvent("pointercancel", { pointerId }));
  window.addEventListener("blur", cancel);
  window.addEventListener("contextmenu", cancel);
  return () => {
    window.removeEventListener("blur", cancel);
    window.removeEventListener("contextmenu", cancel);
  };
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
 * While something is dragged by a pointer: what others do is nobody's, be it a further finger or a
 * mouse beside it; the library would follow whichever moves. Returns the function that lets them.
 */
export function keepOthersOut(pointerId: number): () => void {
  const keepOut = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) event.stopImmediatePropagation();
  };
  const names = ["pointermove", "pointerup", "pointercancel"] as const;
  for (const name of names) window.addEventListener(name, keepOut, true);
  return () => {
    for (const name of names) window.removeEventListener(name, keepOut, true);
  };
}
