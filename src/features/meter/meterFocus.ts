/** What of the meter takes the focus when nothing else is left to have it. */
export const meterId = "meter";

export function focusMeter() {
  document.getElementById(meterId)?.focus();
}
