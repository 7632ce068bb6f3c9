/** A window as far as its address and its history are concerned. */
export interface Browsing {
  readonly history: Pick<History, "state" | "length" | "pushState" | "replaceState" | "go">;
  readonly location: Pick<Location, "href" | "search" | "hash">;
  readonly addEventListener: (type: "popstate", listener: () => void) => void;
  readonly removeEventListener: (type: "popstate", listener: () => void) => void;
  readonly setTimeout: (run: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
}
