import type { Scenario } from "#domain/scenario.ts";
import type { Statements } from "#domain/statements.ts";
import type { I18n } from "#i18n/i18n.ts";
import type { App, AppStore } from "#store/store.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import type { Announcer } from "#ui/announcer.ts";
import { arrived } from "#ui/loading.ts";
import { whenIdle } from "#ui/whenIdle.ts";
import type { announcement } from "#words/announcement.ts";

/** How changes are put into words. */
type Words = typeof announcement;

/** Who tells of changes, in which language, and where their words come from. */
interface Telling {
  readonly announcer: Announcer;
  readonly i18n: () => I18n;
  /** Brings the words, with the texts of that language that they are made of. */
  readonly bring?: (i18n: I18n) => Promise<Words>;
  readonly atRest?: (task: () => void) => void;
}

/**
 * Says every change of the scenario aloud, and that the address does not follow. The words of a change
 * come when the page is at rest; of what changes before that, the last is said as soon as they are here.
 * Where they are lost, the next change asks for them again. The returned function ends the listening:
 * what was heard before is still said.
 */
export function connectAnnouncements(
  store: AppStore,
  { announcer, i18n, bring = bringWords, atRest = whenIdle }: Telling,
): () => void {
  let words: Words | null = null;
  let waiting: readonly ((words: Words) => string)[] | null = null;

  async function prepare() {
    waiting ??= [];
    try {
      words = await bring(i18n());
      // Of several the last, as always.
      for (const tell of waiting.slice(-1)) announcer.also(tell(words));
    } catch {
      // Whoever is not told finds it on the page.
    }
    waiting = null;
  }

  function hear(app: App, before: App) {
    if (app.isAddressBehind && !before.isAddressBehind)
      announcer.also(i18n().t("app.addressBehind"));
    if (app.timeline.present === before.timeline.present) return;
    const tell = (announce: Words) =>
      announce(before.timeline, app.timeline, {
        subjectOf: (scenario: Scenario) => subjectKnownTo(app, scenario),
        statements: statementsHere(app, i18n()),
        i18n: i18n(),
      });
    const known = words;
    if (known !== null) {
      announcer.say(() => tell(known));
      return;
    }
    const isAsked = waiting !== null;
    waiting = [...(waiting ?? []), tell];
    if (!isAsked) void prepare();
  }

  atRest(() => {
    if (waiting === null) void prepare();
  });
  return store.subscribe(hear);
}

/** What was said in the parliament on the screen, once that and its words are here. */
function statementsHere({ parliaments, timeline }: App, { catalogue }: I18n): Statements | null {
  const load = parliaments[timeline.present.parliament]?.statements ?? null;
  return load !== null && catalogue.has("quotes") ? arrived(load) : null;
}

async function bringWords({ catalogue }: I18n): Promise<Words> {
  const [{ announcement }] = await Promise.all([
    import("#words/announcement.ts"),
    catalogue.chapters.announce(),
    catalogue.chapters.standfirst(),
  ]);
  return announcement;
}
