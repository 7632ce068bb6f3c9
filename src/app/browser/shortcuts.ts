import type { App, AppStore } from "#store/store.ts";

/** A combination of keys with what it does; the help reads the same rows. */
export interface Shortcut {
  readonly action: "undo" | "redo" | "stage" | "share";
  /** As printed in the help; Ctrl stands for ⌘ as well. */
  readonly keys: string;
  readonly matches: (event: KeyboardEvent) => boolean;
  readonly run: (app: App) => void;
}

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
    matches: (event) => isCommand(event, "KeyZ") && event.shiftKey,
    run: (app) => app.redo(),
  },
  {
    action: "stage",
    keys: "Alt+Shift+P",
    matches: (event) => isAltShift(event, "KeyP"),
    run: (app) => app.showView(app.view === "stage" ? "page" : "stage"),
  },
  {
    action: "share",
    keys: "Alt+Shift+L",
    matches: (event) => isAltShift(event, "KeyL"),
    run: (app) => app.showOverlay(app.overlay === "share" ? null : "share"),
  },
];

/** Listens to the shortcuts until the returned function is called. */
export function connectShortcuts(store: AppStore, page: Window): () => void {
  const listen = (event: KeyboardEvent) => {
    const shortcut = shortcuts.find(({ matches }) => matches(event));
    if (shortcut === undefined || isTyping(event.target)) return;
    event.preventDefault();
    shortcut.run(store.getState());
  };
  page.addEventListener("keydown", listen);
  return () => page.removeEventListener("keydown", listen);
}

/** By the place of the key, since Arabic and Kurdish keyboards have other letters on it. */
function isCommand({ ctrlKey, metaKey, altKey, code }: KeyboardEvent, place: string): boolean {
  return (ctrlKey || metaKey) && !altKey && code === place;
}

function isAltShift({ altKey, shiftKey, ctrlKey, code }: KeyboardEvent, place: string): boolean {
  return altKey && shiftKey && !ctrlKey && code === place;
}

/** In a field of text, undo belongs to the text. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type);
}
