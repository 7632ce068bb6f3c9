import type { Theme, View } from "#domain/presentation.ts";
import type { Language } from "#i18n/language.ts";
import type { I18n } from "#i18n/i18n.ts";
import type { App, AppStore } from "#store/store.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import { shownTheme } from "./shownTheme.ts";
import { headlineText } from "#words/headline.ts";

/** What the document's title and language depend on. */
const shown = ["parliaments", "timeline", "language"] as const;

const darkScheme = "(prefers-color-scheme: dark)";

/** Keeps the document's title and language as the store says, until the function is called. */
export function connectDocument(store: AppStore, i18n: () => I18n, page: Window): () => void {
  const show = () => {
    showLanguage(i18n(), page);
    showTitle(store.getState(), i18n(), page);
  };
  show();
  return store.subscribe((now, before) => {
    // Not at every change: while somebody points at lists, nothing of this is another.
    if (shown.some((field) => now[field] !== before[field])) show();
  });
}

function showLanguage({ tag, direction }: Language, { document }: Window) {
  setAttribute(document, "lang", tag);
  setAttribute(document, "dir", direction);
}

/** To write what is there already would have the browser style every element anew. */
function setAttribute({ documentElement }: Document, name: string, value: string) {
  if (documentElement.getAttribute(name) !== value) documentElement.setAttribute(name, value);
}

/** Keeps the document in the look of a view that is drawn, until the function is called. */
export function connectLook(theme: Theme, view: View, page: Window): () => void {
  const dark = page.matchMedia(darkScheme);
  const show = () =>
    setAttribute(page.document, "data-theme", shownTheme(theme, dark.matches, view));
  show();
  setAttribute(page.document, "data-view", view);
  dark.addEventListener("change", show);
  return () => dark.removeEventListener("change", show);
}

function showTitle(app: App, i18n: I18n, page: Window) {
  page.document.title = i18n.t("app.title", {
    scenario: headlineText(subjectKnownTo(app, app.timeline.present), i18n),
  });
}

/** A document as far as it may fill the screen; some devices have no way to. */
interface Filling {
  readonly fullscreenElement: Element | null;
  readonly documentElement: { readonly requestFullscreen?: () => Promise<void> };
  readonly exitFullscreen: () => Promise<void>;
  readonly addEventListener: (type: "fullscreenchange", listener: () => void) => void;
  readonly removeEventListener: (type: "fullscreenchange", listener: () => void) => void;
}

/** Fills the screen with the projector view where the browser allows it, and follows its Escape. */
export function connectFullScreen(store: AppStore, document: Filling): () => void {
  const follow = () => {
    if (document.fullscreenElement === null) store.getState().showView("page");
  };
  const leave = async () => {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
  };
  const fill = async () => {
    await document.documentElement.requestFullscreen?.();
    // Until it is granted there is nothing to leave: who has gone on by then left in vain.
    if (store.getState().view !== "stage") await leave();
  };
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (view !== before.view) void attempt(view === "stage" ? fill : leave);
  });
  document.addEventListener("fullscreenchange", follow);
  return () => {
    unsubscribe();
    document.removeEventListener("fullscreenchange", follow);
  };
}

async function attempt(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch {
    // Refused without a gesture or by the device: the view then has the window for its own.
    return;
  }
}
