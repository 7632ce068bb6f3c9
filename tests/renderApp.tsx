import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { CoalitionDrag } from "#app/page/CoalitionDrag.tsx";
import { defaultParliament } from "#data/catalogue.ts";
import { readLink } from "#formats/link/scenarioLink.ts";
import { englishLanguage, type Language } from "#i18n/language.ts";
import { createI18n, I18nContext } from "#i18n/useI18n.ts";
import { createAppStore } from "#store/store.ts";
import { StoreContext } from "#store/useApp.ts";
import { createAnnouncer } from "#ui/announcer.ts";
import { AnnouncerContext, LiveRegion } from "#ui/LiveRegion.tsx";

/** Renders a part of the app as it stands in the page, in the scenario that a link tells. */
export function renderApp(part: ReactNode, link = "", language: Language = englishLanguage) {
  const { problems, ...asked } = readLink({ search: link, hash: "" }, defaultParliament);
  const store = createAppStore({
    parliament: defaultParliament,
    ...asked,
    notice: problems.length > 0 ? { raw: link, problems } : null,
  });
  const view = render(
    <I18nContext value={createI18n(language)}>
      <StoreContext value={store}>
        <AnnouncerContext value={createAnnouncer()}>
          <CoalitionDrag>
            <Suspense>{part}</Suspense>
          </CoalitionDrag>
          <LiveRegion />
        </AnnouncerContext>
      </StoreContext>
    </I18nContext>,
  );
  return { ...view, store, user: userEvent.setup() };
}
