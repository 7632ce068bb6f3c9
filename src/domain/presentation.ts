/** How a scenario is shown: `stage` fills a projector for the back row. Never part of undo. */
export type View = "page" | "stage";

/** A panel open over the page. `sources` has a link of its own. */
export type Overlay = "sources" | "share" | "keys";

/** Colours that somebody can choose; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What is remembered about how somebody likes the page. */
export interface Settings {
  readonly theme: Theme;
  /** Whether keys act that are pressed alone. */
  readonly singleKeys: boolean;
}
