import type { App, AppStore } from "#store/store.ts";

/** A combination of keys with what it does; the help reads the same rows. */
export interface Shortcut {
  readonly label: "app.key.undo" | "app.key.redo" | "app.key.stage" | "app.key.share";
  /** As printed in the help; Ctrl stands for ⌘ as well. */
  readonly keys: string;
  readonly matches: (event: KeyboardEvent) => boolean;
  readonly run: (app: App) => void;
}

export const shortcuts: readonly Shortcut[] = [
  {
    label: "app.key.undo",
    keys: "Ctrl+Z",
    matches: (event) => isCommand(event, "KeyZ") && !event.shiftKey,
    run: (app) => app.undo(),
  },
  {
    label: "app.key.redo",
    keys: "Ctrl+Shift+Z",
    matches: (event) => isCommand(event, "KeyZ") && event.shiftKey,
    run: (app) => app.redo(),
  },
  {
    label: "app.key.stage",
    keys: "Alt+Shift+P",
    matches: (event) => isAltShift(event, "KeyP"),
    run: (app) => app.showView(app.view === "stage" ? "page" : "stage"),
  },
  {
    label: "app.key.share",
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
