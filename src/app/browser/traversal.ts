import type { Browsing } from "./browsing.ts";

/**
 * How long a traversal is waited for, in milliseconds. One that goes beyond the entries that the
 * browser has never arrives, and nobody tells.
 */
export const patience = 1000;

/** Going along the browser's history, which takes its time. */
export interface Traversal {
  readonly isUnderWay: () => boolean;
  readonly start: (from: number, to: number) => void;
  /** Takes note of an arrival at a place; true if it belongs to a traversal asked for here. */
  readonly arriveAt: (place: number) => boolean;
  readonly stop: () => void;
}

/** `giveUp` is called when one did not arrive in time, or the browser refused it. */
export function createTraversal(page: Browsing, giveUp: () => void): Traversal {
  let awaited: number | null = null;
  /** Where one that was given up was to arrive: it may yet do so. */
  let late: number | null = null;
  let timer = 0;

  function end() {
    awaited = null;
    page.clearTimeout(timer);
  }

  function fail() {
    late = awaited;
    end();
    giveUp();
  }

  return {
    isUnderWay: () => awaited !== null,
    start(from, to) {
      awaited = to;
      timer = page.setTimeout(fail, patience);
      try {
        page.history.go(to - from);
      } catch {
        fail();
      }
    },
    arriveAt(place) {
      const isExpected = awaited !== null || place === late;
      if (place === awaited) end();
      late = null;
      return isExpected;
    },
    stop: end,
  };
}
