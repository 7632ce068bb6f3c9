import { sameScenario, type Scenario } from "#domain/scenario.ts";
import { depthOf, type Shown } from "#domain/presentation.ts";
import { stepOf, travel } from "#domain/undo.ts";
import { openingAtOnce, openingOf, type Opening } from "#app/opening.ts";
import { linkOf as addressOf } from "#app/linkOf.ts";
import type { App, AppStore } from "#store/store.ts";
import type { Browsing } from "./browsing.ts";
import { stepIn } from "./historyMark.ts";
import { keepScreen } from "./keptScreen.ts";
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
    linkOf: (scenario) => linkOf(store.getState(), scenario),
    onBehind: (isBehind) => store.getState().tellAddress(isBehind),
  });

  /** Shows what an entry says: a step that is remembered, or a scenario of its own. */
  function goTo(step: number | null, { dossier, scenario, notice }: Opening, shown: Shown) {
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

  /** The arrival that was followed last: one whose parliament comes late has been left meanwhile. */
  let arrivals = 0;
  /** Whether the entry that the browser is at tells of a parliament that is still on its way. */
  let isAwaiting = false;

  function arrive() {
    if (session.isExpected()) return session.follow();
    arrivals += 1;
    isAwaiting = false;
    const step = stepIn(history.state);
    // A fragment was followed or the address edited.
    if (step === null) session.adopt();
    const opening = openingAtOnce(location, store.getState().parliaments);
    if (opening === null) void arriveLate(arrivals, step);
    else goTo(step, opening, shownAt(step, opening, store.getState()));
  }

  /** The former parliament stays on the screen until the other one has come. */
  async function arriveLate(arrival: number, step: number | null) {
    const { timeline } = store.getState();
    isAwaiting = true;
    const opening = await openingOf(location, store.getState().parliaments);
    // Whoever went on meanwhile, along the history or with a change, is not called back.
    if (arrival !== arrivals || timeline !== store.getState().timeline) return;
    isAwaiting = false;
    const { view, overlay } = store.getState();
    goTo(step, opening, { view, overlay });
    // It may be shown in another way by now.
    session.follow();
  }

  // A link with something unreadable stays in the address, for copying, until the first change.
  if (store.getState().notice === null) session.follow();

  const unsubscribe = store.subscribe((now, before) => {
    if (!isNews(now, before)) return;
    // A view is no change of what is to come; whoever changed the former one went on with it.
    if (isAwaiting && now.timeline === before.timeline) return;
    isAwaiting = false;
    session.follow();
  });
  const leave = () => keepScreen(page, session.isBehind() ? linkOf(store.getState()) : null);
  // What was kept has been opened by now.
  keepScreen(page, null);
  page.addEventListener("popstate", arrive);
  page.addEventListener("pagehide", leave);
  return () => {
    unsubscribe();
    page.removeEventListener("popstate", arrive);
    page.removeEventListener("pagehide", leave);
    session.stop();
  };
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

/** The address of a scenario as things are shown now: of the one on the screen unless told otherwise. */
function linkOf(app: App, scenario: Scenario = app.timeline.present): string {
  const { parliaments, view, overlay } = app;
  const dossier = parliaments[scenario.parliament];
  if (dossier === undefined) throw new Error(`The parliament ${scenario.parliament} is not known`);
  return addressOf(dossier, scenario, { view, overlay });
}

function isNews(now: App, before: App): boolean {
  return (
    now.timeline !== before.timeline || now.view !== before.view || now.overlay !== before.overlay
  );
}
