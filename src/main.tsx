import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { connectAddressBar, stepIn } from "#app/addressBar.ts";
import { connectAnnouncements } from "#app/announcements.ts";
import { CrashPage } from "#app/CrashPage.tsx";
import { connectDocument, connectFullScreen } from "#app/documentState.ts";
import { connectSavedSettings, savedSettings } from "#app/savedSettings.ts";
import { connectShortcuts } from "#app/shortcuts.ts";
import { defaultParliament } from "#data/catalogue.ts";
import { readLink } from "#formats/scenarioLink.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createI18n, I18nContext } from "#i18n/useI18n.ts";
import { createAppStore } from "#store/store.ts";
import { StoreContext } from "#store/useApp.ts";
import { createAnnouncer } from "#ui/announcer.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { AnnouncerContext } from "#ui/LiveRegion.tsx";
import "#styles/tokens.css";
import "#styles/pigments.css";
import "#styles/base.css";

const { problems, ...asked } = readLink(window.location, defaultParliament);
const store = createAppStore({
  parliament: defaultParliament,
  ...asked,
  step: stepIn(window.history.state) ?? 0,
  notice: problems.length > 0 ? { raw: window.location.href, problems } : null,
  theme: savedSettings(window).theme,
});
const i18n = createI18n(englishLanguage);
const announcer = createAnnouncer();

connectAddressBar(store, window);
connectSavedSettings(store, window);
connectDocument(store, i18n, window);
connectFullScreen(store, window);
connectShortcuts(store, window);
connectAnnouncements(store, announcer, i18n);

createRoot(rootElement()).render(
  <StrictMode>
    <I18nContext value={i18n}>
      <ErrorBoundary fallback={() => <CrashPage />}>
        <StoreContext value={store}>
          <AnnouncerContext value={announcer}>
            <App />
          </AnnouncerContext>
        </StoreContext>
      </ErrorBoundary>
    </I18nContext>
  </StrictMode>,
);

function rootElement(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no #root");
  return element;
}
