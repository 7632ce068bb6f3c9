import type { Languages } from "#i18n/languages.ts";
import type { AppStore } from "#store/store.ts";
import type { Announcer } from "#ui/announcer.ts";
import { whenIdle } from "#ui/whenIdle.ts";
import { bringLinkReading } from "#app/linkReading.ts";
import { connectAddressBar } from "./addressBar.ts";
import { connectAnnouncements } from "./announcements.ts";
import { connectDocument, connectFullScreen } from "./documentState.ts";
import { connectSavedSettings } from "./savedSettings.ts";
import { connectShortcuts } from "./shortcuts.ts";

/** What the browser's side of the app needs to know. */
interface Connections {
  readonly announcer: Announcer;
  readonly languages: Languages;
  readonly page: Window;
}

/** Ties the store to everything of the browser that is not the page itself. */
export function connectBrowser(store: AppStore, { announcer, languages, page }: Connections): void {
  // Asked for each time: the language may be another one by then.
  const i18n = () => languages.of(store.getState().language);
  connectAddressBar(store, page);
  // Here when somebody goes back; one who does so before waits for it.
  whenIdle(() => void bringLinkReading());
  connectSavedSettings(store, page);
  connectDocument(store, i18n, page);
  connectFullScreen(store, page.document);
  connectShortcuts(store, page);
  connectAnnouncements(store, { announcer, i18n });
}
