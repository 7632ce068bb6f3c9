import { sameScenario } from "#domain/scenario.ts";
import { depthOf, type Shown } from "#domain/presentation.ts";
import { stepOf, travel } from "#domain/undo.ts";
import { linkOf as addressOf } from "#app/linkOf.ts";
import { bringLinkReading, linkReading } from "#app/linkReading.ts";
import type { Opening } from "#app/opening.ts";
import type { App, AppStore } from "#store/store.ts";
import { createArrivals } from "./arrivals.ts";
import type { Browsing } from "./browsing.ts";
import { stepIn } from "./historyMark.ts";
import { forgetScreen, keepScreen } from "./keptScreen.ts";
import type { OwnEntry } from "./knownEntries.ts";
import type { Said } from "./ownEntries.ts";
import { createSessionHistory } from "./sessionHistory.ts";

/**
 * Keeps the address and the store telling the same scenario until the returned function is called.
 * Back and undo are one thing: whoever is behind follows the other, by comparing what they hold.
 */
export function connectAddressBar(store: AppStore, page: Browsing): () => void {
  const { history, location } = page;
  const session = createSessionHistory(page, {
    timeline: () => store.getState().timeline,
    shown: () => store.getState(),
    linkOf: (said) => linkOf(store.getState(), said),
    onBehind: (isBehind) => store.getState().tellAddress(isBehind),
  });

  const arrivals = createArrivals(() => store.getState().timeline);

  function arrive() {
    if (session.isExpected()) return session.follow();
    arrivals.begin();
    const step = stepIn(history.state);
    // A fragment was followed or the address edited.
    if (step === null) session.adopt();
    else if (goToOwn(store, session.entryHere())) return;
    goToEntry(step);
  }

  /** What is on the screen stays there until what the entry says can be read, and has come. */
  function goToEntry(step: number | null) {
    const reading = linkReading();
    if (reading === null) {
      void arrivals.later(bringLinkReading(), (hasCome) => {
        if (!hasCome) return location.reload();
        goToEntry(step);
        // Its parliament may still be to come, and the browser stays at the entry until then.
        if (!arrivals.isAwaiting()) session.follow();
      });
      return;
    }
    const { parliaments } = store.getState();
    const opening = reading.openingAtOnce(location, parliaments);
    if (opening !== null) {
      goTo(store, { step, opening, shown: shownAt(step, opening, store.getState()) });
      return;
    }
    void arrivals.later(reading.openingOf(location, parliaments), (come) => {
      const { view, overlay } = store.getState();
      goTo(store, { step, opening: come, shown: { view, overlay } });
      // It may be shown in another way by now.
      session.follow();
    });
  }

  // A link with something unreadable stays in the address, for copying, until the first change.
  if (store.getState().notice === null) session.follow();

  const unsubscribe = store.subscribe((now, before) => {
    if (!isNews(now, before)) return;
    // A view is no change of what is to come; whoever changed the former one went on with it.
    if (arrivals.isAwaiting() && now.timeline === before.timeline) return;
    arrivals.goOn();
    session.follow();
  });
  const leave = () => keepScreen(page, session.untold());
  forgetScreen(page);
  page.addEventListener("popstate", arrive);
  page.addEventListener("pagehide", leave);
  return () => {
    unsubscribe();
    page.removeEventListener("popstate", arrive);
    page.removeEventListener("pagehide", leave);
    session.stop();
  };
}

/** An entry that the browser is at: its step, what its address opens, and how that is to be shown. */
interface Arrival {
  readonly step: number | null;
  readonly opening: Opening;
  readonly shown: Shown;
}

/** Shows what an entry says: a step that is remembered, or a scenario of its own. */
function goTo(store: AppStore, { step, opening, shown }: Arrival) {
  const { dossier, scenario, notice } = opening;
  const app = store.getState();
  const { timeline } = app;
  app.learn(dossier);
  if (step === null && sameScenario(scenario, timeline.present)) return;
  const remembered = step === null ? null : travel(timeline, step);
  if (step !== null && remembered !== null && sameScenario(remembered.present, scenario)) {
    app.travel(step, shown);
    return;
  }
  app.open(scenario, step ?? stepOf(timeline), { notice, shown });
}

/** Goes to a step that is remembered as this session wrote it, with nothing to read; whether it is one. */
function goToOwn(store: AppStore, entry: OwnEntry | undefined): boolean {
  if (entry === undefined) return false;
  const { step, scenario, shown } = entry;
  const app = store.getState();
  const remembered = travel(app.timeline, step)?.present;
  if (remembered === undefined || !sameScenario(remembered, scenario)) return false;
  app.travel(step, shownAt(step, shown, app));
  return true;
}

/**
 * How an entry is shown that is arrived at: as it was written, so that going back leaves what was opened
 * over the page. But a step back or forward in the scenario opens nothing.
 */
function shownAt(step: number | null, { view, overlay }: Shown, now: App): Shown {
  const isKept =
    step === null || (step !== stepOf(now.timeline) && depthOf({ view, overlay }) > depthOf(now));
  return isKept ? { view: now.view, overlay: now.overlay } : { view, overlay };
}

function linkOf({ parliaments }: App, { scenario, shown }: Said): string {
  const dossier = parliaments[scenario.parliament];
  if (dossier === undefined) throw new Error(`The parliament ${scenario.parliament} is not known`);
  return addressOf(dossier, scenario, shown);
}

function isNews(now: App, before: App): boolean {
  return (
    now.timeline !== before.timeline || now.view !== before.view || now.overlay !== before.overlay
  );
}
