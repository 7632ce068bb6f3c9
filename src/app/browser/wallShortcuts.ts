import { wallPages } from "#drawing/wallPages.ts";
import type { App } from "#store/store.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import { isAlone, type Shortcut } from "./shortcuts.ts";

const onWall = ({ view, overlay }: App) => view === "stage" && overlay === null;

/** The keys of the projector view, which come with it. */
export const wallShortcuts: readonly Shortcut[] = [
  {
    action: "list",
    keys: "1 … 9",
    isSingle: true,
    matches: (event) => isAlone(event) && digitOf(event) > 0,
    isDue: onWall,
    run: (app, event) => {
      const { rows } = subjectKnownTo(app, app.timeline.present).chamber;
      const row = rows[digitOf(event) - 1];
      if (row !== undefined) app.toggleList(row.list.id);
    },
  },
  {
    action: "turn",
    // As a presenter's clicker sends them.
    keys: "Page Up, Page Down",
    matches: (event) => isAlone(event) && turnOf(event) !== null,
    isDue: (app) => {
      const { chamber, proposal } = subjectKnownTo(app, app.timeline.present);
      return onWall(app) && wallPages(chamber.rows, proposal.roles).length > 1;
    },
    run: (app, event) => app.turnWall(turnOf(event) ?? 1),
  },
  {
    action: "code",
    keys: "Q",
    isSingle: true,
    matches: (event) => isAlone(event) && event.code === "KeyQ",
    isDue: onWall,
    run: (app) => app.showOverlay("share"),
  },
  {
    action: "leave",
    keys: "Esc",
    matches: (event) => isAlone(event) && event.key === "Escape",
    // What is being dragged or stands open is what Escape is about.
    isDue: (app, page) =>
      onWall(app) && page.querySelector("[data-wanted], [aria-expanded=true]") === null,
    run: (app) => app.showView("page"),
  },
];

function turnOf({ key }: KeyboardEvent): 1 | -1 | null {
  if (key === "PageDown") return 1;
  return key === "PageUp" ? -1 : null;
}

/** 1 to 9 by the place of the key; 0 for all others. */
function digitOf({ code, shiftKey }: KeyboardEvent): number {
  return shiftKey ? 0 : Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0);
}
