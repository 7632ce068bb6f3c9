import { firstParliament } from "#data/catalogue.ts";
import { initialScenario } from "#domain/scenario.ts";
import type { EngineClient } from "#engine/engineClient.ts";
import { englishLanguage } from "#i18n/language.ts";
import { otherLanguages } from "#i18n/otherLanguages.ts";
import { createLanguages, type Languages } from "#i18n/languages.ts";
import { createAppStore, type AppStore, type StartingPoint } from "#store/store.ts";
import { createAnnouncer, type Announcer } from "#ui/announcer.ts";
import { stepIn } from "./browser/historyMark.ts";
import { addressToOpen } from "./browser/keptScreen.ts";
import { savedSettings } from "./browser/savedSettings.ts";
import type { TakenOver } from "./browser/takeOver.ts";
import { bringLinkReading, linkReading } from "./linkReading.ts";
import type { Opening } from "./opening.ts";

/** Everything that the page is drawn from. */
export interface Started {
  readonly store: AppStore;
  readonly announcer: Announcer;
  readonly languages: Languages;
  readonly engine: () => Promise<EngineClient>;
  readonly location: Location;
  /** Whether the page holds what the store began with. */
  readonly isDrawn: boolean;
}

const engine = async () => (await import("#engine/engineClient.ts")).createEngineClient();

/**
 * From a link to a parliament to a store. This is the one place that waits: for what reads the link,
 * and for a parliament that has to be fetched. `drawn` is the edition whose first scenario stands in
 * the page already: where the link is about it, the store says that it began with it. Where the
 * address asks for nothing else there is nothing to read.
 */
export async function start(
  page: Window,
  { edition: drawn, isAsAsked }: Pick<TakenOver, "edition" | "isAsAsked">,
): Promise<Started> {
  const asked = page.location.href;
  const opening = isAsAsked && drawn !== null ? openingAsDrawn(drawn) : await openingOf(page);
  // Boxes may be ticked for the entry that one came to: who went Back meanwhile gets others, and so
  // does who came by a link that nobody could read.
  const isOfLink = page.location.href === asked && (isAsAsked || linkReading() !== null);
  const begun = isOfLink ? drawnStart(opening, drawn) : null;
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
  return { store, announcer, languages, engine, location: page.location, isDrawn: begun !== null };
}

/** What the address opens, or what was on the screen before a reload. */
async function openingOf(page: Window): Promise<Opening> {
  // A network that fails for a moment costs no link.
  if (!(await bringLinkReading())) await bringLinkReading();
  const reading = linkReading();
  if (reading === null) return openingUnread(page);
  const here = reading.openingOf(addressToOpen(page), {});
  return (await Promise.race([here, leftHere(page)])) ?? (await openingOf(page));
}

/** Comes when somebody goes to another entry: as long as nothing is open, nobody else listens. */
function leftHere(page: Window): Promise<null> {
  return new Promise((leave) => {
    page.addEventListener("popstate", () => leave(null), { once: true });
  });
}

function openingAsDrawn(edition: string): Opening {
  return { ...firstScenarioOf(edition), view: "page", overlay: null, notice: null };
}

/** The page as anybody would get it, with a word that the link could not be read. */
function openingUnread(page: Window): Opening {
  const [{ id }] = firstParliament.parliament.editions;
  const problem = { kind: "not-read", text: "", instead: null } as const;
  const notice = { raw: addressToOpen(page).href, problems: [problem] };
  return { ...openingAsDrawn(id), notice };
}

function firstScenarioOf(edition: string) {
  const scenario = { ...initialScenario(firstParliament.parliament), edition };
  return { dossier: firstParliament, scenario };
}

/** Where the page that was drawn at build began; `null` if the opening is about something else. */
function drawnStart(
  { dossier, scenario: { edition } }: Pick<Opening, "dossier" | "scenario">,
  drawn: string | null,
): StartingPoint | null {
  return dossier === firstParliament && edition === drawn ? firstScenarioOf(edition) : null;
}
