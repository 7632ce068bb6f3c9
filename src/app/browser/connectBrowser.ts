import type { I18n } from "#i18n/useI18n.ts";
import type { AppStore } from "#store/store.ts";
import type { Announcer } from "#ui/announcer.ts";
import { connectAddressBar } from "./addressBar.ts";
import { connectAnnouncements } from "./announcements.ts";
import { connectDocument, connectFullScreen } from "./documentState.ts";
import { connectSavedSettings } from "./savedSettings.ts";
import { connectShortcuts } from "./shortcuts.ts";

/** What the browser's side of the app needs to know. */
interface Connections {
  readonly announcer: Announcer;
  readonly i18n: I18n;
  readonly page: Window;
}

/** Ties the store to everything of the browser that is not the page itself. */
export function connectBrowser(store: AppStore, { announcer, i18n, page }: Connections): void {
  connectAddressBar(store, page);
  connectSavedSettings(store, page);
  connectDocument(store, i18n, page);
  connectFullScreen(store, page);
  connectShortcuts(store, page);
  connectAnnouncements(store, announcer, i18n);
}
