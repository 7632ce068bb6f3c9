import { createAnswers, type Answers } from "#asking/answers.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createI18n, type I18n } from "#i18n/useI18n.ts";
import { createAppStore, type AppStore } from "#store/store.ts";
import { createAnnouncer, type Announcer } from "#ui/announcer.ts";
import { connectBrowser } from "./browser/connectBrowser.ts";
import { savedSettings } from "./browser/savedSettings.ts";
import { stepIn } from "./browser/sessionHistory.ts";
import { openingOf } from "./opening.ts";

/** Everything that the page is drawn from. */
export interface Started {
  readonly store: AppStore;
  readonly announcer: Announcer;
  readonly i18n: I18n;
  readonly answers: Answers;
  readonly location: Location;
}

/**
 * From a link to a parliament to a store, tied to the browser. This is the one place that waits: for
 * a parliament that has to be fetched.
 */
export async function start(page: Window): Promise<Started> {
  const opening = await openingOf(page.location, {});
  const store = createAppStore({
    ...opening,
    step: stepIn(page.history.state) ?? 0,
    theme: savedSettings(page).theme,
  });
  const i18n = createI18n(englishLanguage);
  const announcer = createAnnouncer();
  const answers = createAnswers(async () =>
    (await import("#engine/engineClient.ts")).createEngineClient(),
  );
  connectBrowser(store, { announcer, i18n, page });
  return { store, announcer, i18n, answers, location: page.location };
}
