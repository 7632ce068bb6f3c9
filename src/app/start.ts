import { createAnswers, type Answers } from "#asking/answers.ts";
import { englishLanguage } from "#i18n/language.ts";
import { otherLanguages } from "#i18n/otherLanguages.ts";
import { createLanguages, type Languages } from "#i18n/languages.ts";
import { createAppStore, type AppStore } from "#store/store.ts";
import { createAnnouncer, type Announcer } from "#ui/announcer.ts";
import { connectBrowser } from "./browser/connectBrowser.ts";
import { stepIn } from "./browser/historyMark.ts";
import { savedSettings } from "./browser/savedSettings.ts";
import { openingOf } from "./opening.ts";

/** Everything that the page is drawn from. */
export interface Started {
  readonly store: AppStore;
  readonly announcer: Announcer;
  readonly languages: Languages;
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
    ...savedSettings(page),
  });
  const languages = createLanguages(englishLanguage, otherLanguages);
  const announcer = createAnnouncer();
  const answers = createAnswers(async () =>
    (await import("#engine/engineClient.ts")).createEngineClient(),
  );
  connectBrowser(store, { announcer, languages, page });
  return { store, announcer, languages, answers, location: page.location };
}
