/** How a scenario is shown: `stage` fills a projector for the back row. Never part of undo. */
export type View = "page" | "stage";

/** A panel open over the page. `sources` has a link of its own. */
export type Overlay = "sources" | "share" | "keys";

/** How a scenario is shown, as far as a link says it. */
export interface Shown {
  readonly view: View;
  readonly overlay: Overlay | null;
}

export function sameShown(a: Shown, b: Shown): boolean {
  return a.view === b.view && a.overlay === b.overlay;
}

/** How much has been opened over the plain page: each is left by going back once. */
export function depthOf({ view, overlay }: Shown): number {
  return (view === "page" ? 0 : 1) + (overlay === null ? 0 : 1);
}

/** Colours that somebody can choose; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The table as it is of itself. */
export const noColumnsChosen: Settings["columns"] = {};

/** What is remembered about how somebody likes the page. */
export interface Settings {
  readonly theme: Theme;
  /** Whether keys act that are pressed alone. */
  readonly singleKeys: boolean;
  /** Columns of the lists that are shown or hidden by choice; the others are as the table has them. */
  readonly columns: Readonly<Record<string, boolean>>;
  /** Whether the charts are open. */
  readonly showsCharts: boolean;
}
