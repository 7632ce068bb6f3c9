/** How a scenario is shown: `stage` fills a projector for the back row. Never part of undo. */
export type View = "page" | "stage";

/** A panel open over the page. `sources` has a link of its own. */
export type Overlay = "sources" | "share" | "keys";
