import { renderToString } from "react-dom/server";
import { Root } from "#app/page/Root.tsx";
import { firstParliament } from "#data/catalogue.ts";
import { initialScenario } from "#domain/scenario.ts";
import { createI18n } from "#i18n/i18n.ts";
import { createLanguages } from "#i18n/languages.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createAppStore } from "#store/store.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import { createAnnouncer } from "#ui/announcer.ts";
import { headlineText } from "#words/headline.ts";

/** The page of one edition, while nobody is chosen yet. */
interface DrawnPage {
  readonly edition: string;
  readonly html: string;
  readonly title: string;
}

/** The first parliament's page in each of its editions, as the app draws it first. */
export function drawPages(): readonly DrawnPage[] {
  const languages = createLanguages(englishLanguage, {});
  const i18n = createI18n(englishLanguage);
  return firstParliament.parliament.editions.map(({ id: edition }) => {
    const scenario = { ...initialScenario(firstParliament.parliament), edition };
    const store = createAppStore({ dossier: firstParliament, scenario });
    const html = renderToString(
      <Root
        store={store}
        announcer={createAnnouncer()}
        languages={languages}
        engine={() => Promise.reject(new Error("Nobody asks at build"))}
        location={null}
      />,
    );
    const subject = subjectKnownTo(store.getState(), scenario);
    return { edition, html, title: i18n.t("app.title", { scenario: headlineText(subject, i18n) }) };
  });
}
