import { flushSync } from "react-dom";

/**
 * An event as a page gets it: React answers at once, and goes on by itself with what it has still to
 * do. An `act` that nobody waits for would drop that, and what is on its way would never be shown.
 */
export function asInPage<T>(event: () => T): T {
  const result = event();
  flushSync(() => undefined);
  return result;
}
