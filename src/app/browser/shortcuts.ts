import type { App, AppStore } from "#store/store.ts";

/** A combination of keys with what it does; the help reads the same rows. */
export interface Shortcut {
  readonly action:
    | "undo"
    | "redo"
    | "stage"
    | "share"
    | "keys"
    | "search"
    | "list"
    | "turn"
    | "code"
    | "leave";
  /** As printed in the help; Ctrl stands for ⌘ as well. */
  readonly keys: string;
  readonly matches: (event: KeyboardEvent) => boolean;
  /** Where it acts; everywhere unless told otherwise. */
  readonly isDue?: (app: App, page: Document) => boolean;
  /** Whether it is a letter, sign or digit alone, which can be turned off (WCAG 2.1.4). */
  readonly isSingle?: true;
  readonly run: (app: App, event: KeyboardEvent, page: Document) => void;
}

const onPage = ({ view, overlay }: App) => view === "page" && overlay === null;

export const shortcuts: readonly Shortcut[] = [
  {
    action: "undo",
    keys: "Ctrl+Z",
    matches: (event) => isCommand(event, "KeyZ") && !event.shiftKey,
    run: (app) => app.undo(),
  },
  {
    action: "redo",
    keys: "Ctrl+Shift+Z",
    // The second is what other programs on Windows have taught.
    matches: (event) => isCommand(event, event.shiftKey ? "KeyZ" : "KeyY"),
    run: (app) => app.redo(),
  },
  {
    action: "stage",
    keys: "Alt+Shift+P",
    matches: (event) => isAltShift(event, "KeyP"),
    // Not behind a dialog.
    isDue: ({ overlay }) => overlay === null,
    run: (app) => app.showView(app.view === "stage" ? "page" : "stage"),
  },
  {
    action: "share",
    keys: "Alt+Shift+L",
    matches: (event) => isAltShift(event, "KeyL"),
    run: (app) => app.showOverlay(app.overlay === "share" ? null : "share"),
  },
  {
    action: "keys",
    keys: "?",
    isSingle: true,
    matches: (event) => isAlone(event) && event.key === "?",
    isDue: ({ overlay }) => overlay === null,
    run: (app) => app.showOverlay("keys"),
  },
  {
    action: "search",
    keys: "/",
    isSingle: true,
    matches: (event) => isAlone(event) && event.key === "/",
    isDue: (app, page) => onPage(app) && searchField(page) !== null,
    run: (_, __, page) => searchField(page)?.focus(),
  },
];

/** Listens to the shortcuts until the returned function is called. */
export function connectShortcuts(
  store: AppStore,
  page: Window,
  rows: readonly Shortcut[] = shortcuts,
): () => void {
  const listen = (event: KeyboardEvent) => {
    const app = store.getState();
    const shortcut = rows.find(
      ({ matches, isDue, isSingle }) =>
        matches(event) &&
        (isDue?.(app, page.document) ?? true) &&
        (app.singleKeys || isSingle !== true),
    );
    if (shortcut === undefined || isTyping(event.target)) return;
    event.preventDefault();
    shortcut.run(app, event, page.document);
  };
  // Before what stands open hears of Escape and is gone.
  page.addEventListener("keydown", listen, { capture: true });
  return () => page.removeEventListener("keydown", listen, { capture: true });
}

function searchField(page: Document): HTMLElement | null {
  return page.querySelector<HTMLElement>("input[type=search]");
}

/** Without a modifier but Shift, by which some keyboards write "?" and "/". */
export function isAlone({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey;
}

/** By the place of the key, since Arabic and Kurdish keyboards have other letters on it. */
function isCommand({ ctrlKey, metaKey, altKey, code }: KeyboardEvent, place: string): boolean {
  return (ctrlKey || metaKey) && !altKey && code === place;
}

function isAltShift({ altKey, shiftKey, ctrlKey, code }: KeyboardEvent, place: string): boolean {
  return altKey && shiftKey && !ctrlKey && code === place;
}

/** In a field of text, undo belongs to the text, and so does every letter. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type);
}
