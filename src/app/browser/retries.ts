import type { Browsing } from "./browsing.ts";

/**
 * When the browser is asked again to take an address that it refused, in milliseconds after the time
 * before. WebKit refuses more than a hundred in ten seconds: the last is well after that.
 */
export const delays: readonly number[] = [1000, 2000, 4000, 8000];

/** Refusals in a row after which it is told that the address does not follow: some seconds. */
const patience = 3;

/** Asking the browser again, less and less often, and in the end only when something changes. */
export interface Retries {
  /** Whether the browser refused last time. */
  readonly isBehind: () => boolean;
  /** Whether it will be asked again by itself. */
  readonly isSet: () => boolean;
  readonly refused: () => void;
  readonly taken: () => void;
}

/**
 * `ask` is called when it is time to ask again, and `tell` when the address has been behind for a
 * while, and when it no longer is.
 */
export function createRetries(
  page: Browsing,
  { ask, tell }: { readonly ask: () => void; readonly tell: (isBehind: boolean) => void },
): Retries {
  let refusals = 0;
  let timer: number | null = null;

  function run() {
    timer = null;
    ask();
  }

  return {
    isBehind: () => refusals > 0,
    isSet: () => timer !== null,
    refused() {
      const delay = delays[refusals];
      if (delay === undefined) return;
      refusals += 1;
      if (refusals === patience) tell(true);
      timer = page.setTimeout(run, delay);
    },
    taken() {
      if (refusals >= patience) tell(false);
      refusals = 0;
      if (timer !== null) page.clearTimeout(timer);
      timer = null;
    },
  };
}
