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
