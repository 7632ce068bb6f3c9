import type { Keeping } from "./keptScreen.ts";

type EventType = "popstate" | "pagehide";

/** A window as far as its address and its history are concerned. */
export interface Browsing extends Keeping {
  readonly location: Keeping["location"] & Pick<Location, "reload">;
  readonly history: Pick<History, "state" | "length" | "pushState" | "replaceState" | "go">;
  readonly addEventListener: (type: EventType, listener: () => void) => void;
  readonly removeEventListener: (type: EventType, listener: () => void) => void;
  readonly setTimeout: (run: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
}
