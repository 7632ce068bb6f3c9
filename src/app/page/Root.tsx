import { StrictMode } from "react";
import { I18nContext, type I18n } from "#i18n/useI18n.ts";
import type { Answers } from "#asking/answers.ts";
import { AnswersContext } from "#asking/useAnswer.ts";
import type { AppStore } from "#store/store.ts";
import { StoreContext } from "#store/useApp.ts";
import type { Announcer } from "#ui/announcer.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { AnnouncerContext } from "#ui/LiveRegion.tsx";
import { App } from "./App.tsx";
import { PageLocation } from "./useShareAddress.ts";
import { CrashPage } from "./CrashPage.tsx";
import "#styles/tokens.css";
import "#styles/pigments.css";
import "#styles/base.css";

interface RootProps {
  readonly store: AppStore;
  readonly announcer: Announcer;
  readonly i18n: I18n;
  readonly answers: Answers;
  /** Where the page was served from; `null` where it is drawn without a window. */
  readonly location: Location | null;
}

/** The app with the store, the language and the live region that its parts look up. */
export function Root({ store, announcer, i18n, answers, location }: RootProps) {
  return (
    <StrictMode>
      <I18nContext value={i18n}>
        <PartBoundary renderFailure={() => <CrashPage />}>
          <StoreContext value={store}>
            <AnnouncerContext value={announcer}>
              <AnswersContext value={answers}>
                <PageLocation value={location}>
                  <App />
                </PageLocation>
              </AnswersContext>
            </AnnouncerContext>
          </StoreContext>
        </PartBoundary>
      </I18nContext>
    </StrictMode>
  );
}
