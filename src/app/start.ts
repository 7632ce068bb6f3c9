import { firstParliament } from "#data/catalogue.ts";
import { initialScenario } from "#domain/scenario.ts";
import { createAnswers, type Answers } from "#asking/answers.ts";
import { englishLanguage } from "#i18n/language.ts";
import { otherLanguages } from "#i18n/otherLanguages.ts";
import { createLanguages, type Languages } from "#i18n/languages.ts";
import { createAppStore, type AppStore, type StartingPoint } from "#store/store.ts";
import { createAnnouncer, type Announcer } from "#ui/announcer.ts";
import { stepIn } from "./browser/historyMark.ts";
import { addressToOpen } from "./browser/keptScreen.ts";
import { savedSettings } from "./browser/savedSettings.ts";
import { openingOf, type Opening } from "./opening.ts";

/** Everything that the page is drawn from. */
export interface Started {
  readonly store: AppStore;
  readonly announcer: Announcer;
  readonly languages: Languages;
  readonly answers: Answers;
  readonly location: Location;
  /** Whether the page holds what the store began with. */
  readonly isDrawn: boolean;
}

/**
 * From a link to a parliament to a store. This is the one place that waits: for a parliament that has
 * to be fetched. `drawn` is the edition whose first scenario stands in the page already: where the
 * link is about it, the store says that it began with it.
 */
export async function start(page: Window, drawn: string | null): Promise<Started> {
  const opening = await openingOf(addressToOpen(page), {});
  const begun = drawnStart(opening, drawn);
  const store = createAppStore(
    {
      ...opening,
      step: stepIn(page.history.state) ?? 0,
      ...savedSettings(page),
    },
    begun,
  );
  const languages = createLanguages(englishLanguage, otherLanguages);
  const announcer = createAnnouncer();
  const answers = createAnswers(async () =>
    (await import("#engine/engineClient.ts")).createEngineClient(),
  );
  return { store, announcer, languages, answers, location: page.location, isDrawn: begun !== null };
}

/** Where the page that was drawn at build began; `null` if the opening is about something else. */
function drawnStart(
  { dossier, scenario: { edition } }: Pick<Opening, "dossier" | "scenario">,
  drawn: string | null,
): StartingPoint | null {
  return dossier === firstParliament && edition === drawn
    ? { dossier, scenario: { ...initialScenario(dossier.parliament), edition } }
    : null;
}
