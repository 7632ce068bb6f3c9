import { StrictMode } from "react";
import { useStore } from "zustand";
import type { Languages } from "#i18n/languages.ts";
import { I18nContext } from "#i18n/useI18n.ts";
import { EngineContext } from "#asking/EngineContext.ts";
import type { EngineClient } from "#engine/engineClient.ts";
import type { AppStore } from "#store/store.ts";
import { StoreContext } from "#store/useApp.ts";
import type { Announcer } from "#ui/announcer.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { AnnouncerContext } from "#ui/LiveRegion.tsx";
import { App } from "./App.tsx";
import { CrashPage } from "./CrashPage.tsx";
import { PageLocation } from "./PageLocation.ts";
import "#styles/tokens.css";
import "#styles/pigments.css";
import "#styles/typeface/typeface.css";
import "#styles/base.css";
import "#app/early/early.css";

interface RootProps {
  readonly store: AppStore;
  readonly announcer: Announcer;
  readonly languages: Languages;
  /** Brings the engine. */
  readonly engine: () => Promise<EngineClient>;
  /** Where the page was served from; `null` where it is drawn without a window. */
  readonly location: Location | null;
  /** Called once when all that is here has been drawn. */
  readonly onDrawn?: () => void;
}

/** The app with the store, the language and the live region that its parts look up. */
export function Root({ store, announcer, languages, engine, location, onDrawn }: RootProps) {
  const language = useStore(store, (app) => app.language);
  return (
    <StrictMode>
      <I18nContext value={languages.of(language)}>
        <PartBoundary isAwaitedOutside renderFailure={() => <CrashPage />}>
          <StoreContext value={store}>
            <AnnouncerContext value={announcer}>
              <EngineContext value={engine}>
                <PageLocation value={location}>
                  <App onDrawn={onDrawn} />
                </PageLocation>
              </EngineContext>
            </AnnouncerContext>
          </StoreContext>
        </PartBoundary>
      </I18nContext>
    </StrictMode>
  );
}
