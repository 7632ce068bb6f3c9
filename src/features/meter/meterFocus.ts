/** What of the meter takes the focus when nothing else is left to have it. */
export const meterId = "meter";

/** It is always in view: the page stays where somebody reads. */
export function focusMeter() {
  document.getElementById(meterId)?.focus({ preventScroll: true });
}
