/** Calls back when the page has nothing more urgent to do. */
export function whenIdle(task: () => void): void {
  // Some browsers cannot tell when that is.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task);
  else setTimeout(task);
}
