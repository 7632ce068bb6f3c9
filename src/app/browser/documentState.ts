import type { Language } from "#i18n/language.ts";
import type { I18n } from "#i18n/useI18n.ts";
import type { App, AppStore } from "#store/store.ts";
import { subjectIn } from "#store/subject.tsx";
import { title } from "#words/title.ts";

/** Keeps the document's title, language and look as the store says, until the function is called. */
export function connectDocument(store: AppStore, i18n: () => I18n, page: Window): () => void {
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    showLanguage(i18n(), page);
    showState(store.getState(), i18n(), { page, prefersDark: dark.matches });
  };
  show();
  const unsubscribe = store.subscribe(show);
  dark.addEventListener("change", show);
  return () => {
    unsubscribe();
    dark.removeEventListener("change", show);
  };
}

function showLanguage({ tag, direction }: Language, { document }: Window) {
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
}

function showState(
  app: App,
  i18n: I18n,
  { page, prefersDark }: { readonly page: Window; readonly prefersDark: boolean },
) {
  const { dataset } = page.document.documentElement;
  const isStage = app.view === "stage";
  const isDark = app.theme === "dark" || (app.theme === "system" && prefersDark);
  // A dark page is washed out by the light of a room, so the projector always gets ink on white.
  dataset["theme"] = isDark && !isStage ? "dark" : "light";
  dataset["view"] = app.view;
  page.document.title = i18n.t("app.title", {
    scenario: title(subjectIn(app, app.timeline.present), i18n),
  });
}

/** Fills the screen with the projector view where the browser allows it, and follows its Escape. */
export function connectFullScreen(store: AppStore, { document }: Window): () => void {
  const follow = () => {
    if (document.fullscreenElement === null) store.getState().showView("page");
  };
  const unsubscribe = store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    // Refused without a gesture or by the device: the view fills the window then.
    if (view === "stage") void document.documentElement.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement !== null) void document.exitFullscreen();
  });
  document.addEventListener("fullscreenchange", follow);
  return () => {
    unsubscribe();
    document.removeEventListener("fullscreenchange", follow);
  };
}
