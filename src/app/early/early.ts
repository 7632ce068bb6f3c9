import type { Press } from "./presses.ts";

/** What the scripts that stand in the page know until the app takes over. */
export interface Early {
  /** The edition whose first scenario is drawn in the page; `null` where that is not to be kept. */
  drawn: string | null;
  /** The page of another edition, once it has come. */
  piece: { readonly edition: string; readonly root: Element } | null;
  /** Puts in what has come and counts; there as soon as the page has been read to its end. */
  show: () => void;
  /** Nothing more is put in: the app draws from now on. */
  isTaken: boolean;
  readonly presses: readonly Press[];
  /** Keeps no more presses. */
  readonly stop: () => void;
}

declare global {
  // Only `var` makes a property of the global object.
  var early: Early | undefined;
}
