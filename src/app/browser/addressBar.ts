import { sameScenario } from "#domain/scenario.ts";
import { stepOf, travel } from "#domain/undo.ts";
import { openingAtOnce, openingOf, type Opening } from "#app/opening.ts";
import { writeLink } from "#formats/link/scenarioLink.ts";
import type { App, AppStore } from "#store/store.ts";
import { createSessionHistory, stepIn } from "./sessionHistory.ts";

/**
 * Keeps the address and the store telling the same scenario until the returned function is called.
 * Back and undo are one thing: whoever is behind follows the other, by comparing what they hold.
 */
export function connectAddressBar(store: AppStore, page: Window): () => void {
  const { history, location } = page;
  const session = createSessionHistory(page, (scenario) => {
    const { parliaments, view, overlay } = store.getState();
    const dossier = parliaments[scenario.parliament];
    if (dossier === undefined)
      throw new Error(`The parliament ${scenario.parliament} is not known`);
    return writeLink(scenario, dossier.parliament, { view, overlay });
  });
  const follow = () => session.follow(store.getState().timeline);

  /** Shows what an entry says: a step that is remembered, or a scenario of its own. */
  function goTo(step: number | null, { dossier, scenario, notice }: Opening) {
    const app = store.getState();
    const { timeline } = app;
    app.learn(dossier);
    if (step === null && sameScenario(scenario, timeline.present)) return;
    const remembered = step === null ? null : travel(timeline, step);
    if (step !== null && remembered !== null && sameScenario(remembered.present, scenario)) {
      app.travel(step);
      return;
    }
    app.open(scenario, step ?? stepOf(timeline), notice);
  }

  /** The arrival that was followed last: one whose parliament comes late has been left meanwhile. */
  let arrivals = 0;

  function arrive() {
    if (session.isExpected()) return follow();
    arrivals += 1;
    const step = stepIn(history.state);
    if (step === null) {
      // A fragment was followed or the address edited: the entry gets the present's number.
      history.replaceState({ step: stepOf(store.getState().timeline) }, "");
    }
    const opening = openingAtOnce(location, store.getState().parliaments);
    if (opening === null) void arriveLate(arrivals, step);
    else goTo(step, opening);
  }

  /** The former parliament stays on the screen until the other one has come. */
  async function arriveLate(arrival: number, step: number | null) {
    const opening = await openingOf(location, store.getState().parliaments);
    if (arrival !== arrivals) return;
    goTo(step, opening);
  }

  const { timeline, notice } = store.getState();
  history.replaceState({ step: stepOf(timeline) }, "");
  // A link with something unreadable stays in the address, for copying, until the first change.
  if (notice === null) follow();

  const unsubscribe = store.subscribe((now, before) => {
    if (isNews(now, before)) follow();
  });
  page.addEventListener("popstate", arrive);
  return () => {
    unsubscribe();
    page.removeEventListener("popstate", arrive);
  };
}

function isNews(now: App, before: App): boolean {
  return (
    now.timeline !== before.timeline || now.view !== before.view || now.overlay !== before.overlay
  );
}
