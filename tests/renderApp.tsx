import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { vi } from "vitest";
import { CoalitionDrag } from "#app/page/CoalitionDrag.tsx";
import { tellFailure } from "#app/page/FailureNote.tsx";
import { FailureContext } from "#ui/FailureBoundary.tsx";
import { EngineContext } from "#asking/EngineContext.ts";
import { askForFacts, loadFacts } from "#features/headline/facts.ts";
import { firstParliament } from "#data/catalogue.ts";
import type { Dossier } from "#domain/dossier.ts";
import { englishLanguage, type Language } from "#i18n/language.ts";
import { loadAllTexts } from "#tests/allTexts.ts";
import { createI18n } from "#i18n/i18n.ts";
import { I18nContext } from "#i18n/useI18n.ts";
import { StoreContext } from "#store/useApp.ts";
import { createAnnouncer } from "#ui/announcer.ts";
import { AnnouncerContext, LiveRegion } from "#ui/LiveRegion.tsx";
import { arrived } from "#ui/loading.ts";
import { drawn } from "./drawn.ts";
import { storeAt } from "./storeAt.ts";

// What comes with a feature is here from the start: its tests need not wait for words.
await loadAllTexts(englishLanguage);
askForFacts(englishLanguage.catalogue);
// A busy machine is slow.
await vi.waitUntil(() => arrived(loadFacts), { timeout: 60_000 });

/** How a part of the app is rendered where it is not in English, or not about Iraq. */
interface Rendering {
  readonly language?: Language;
  readonly dossier?: Dossier;
}

/** Renders a part of the app as it stands in the page, in the scenario that a link tells. */
export function renderApp(
  part: ReactNode,
  link = "",
  { language = englishLanguage, dossier = firstParliament }: Rendering = {},
) {
  if (typeof document === "undefined") {
    throw new Error('There is no document: begin the test with "// @vitest-environment jsdom".');
  }
  const store = storeAt(link, dossier);
  const engine = async () => (await import("#engine/engineClient.ts")).createEngineClient();
  const announcer = createAnnouncer();
  const page = (
    <I18nContext value={createI18n(language)}>
      <StoreContext value={store}>
        <AnnouncerContext value={announcer}>
          <EngineContext value={engine}>
            <FailureContext value={tellFailure}>
              <CoalitionDrag>
                <Suspense>{part}</Suspense>
              </CoalitionDrag>
            </FailureContext>
          </EngineContext>
          <LiveRegion />
        </AnnouncerContext>
      </StoreContext>
    </I18nContext>
  );
  const view = drawn(page);
  // No style sheet is applied here, and looking for one at each press takes half of the time.
  return {
    ...view,
    store,
    announcer,
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
  };
}
