import { sameScenario } from "#domain/scenario.ts";
import { stepOf, travel } from "#domain/undo.ts";
import { readLink, writeLink, type LinkReading } from "#formats/link/scenarioLink.ts";
import type { App, AppStore } from "#store/store.ts";
import { createSessionHistory, stepIn } from "./sessionHistory.ts";

/**
 * Keeps the address and the store telling the same scenario until the returned function is called.
 * Back and undo are one thing: whoever is behind follows the other, by comparing what they hold.
 */
export function connectAddressBar(store: AppStore, page: Window): () => void {
  const { history, location } = page;
  const session = createSessionHistory(page, (scenario) => {
    const { parliament, view, overlay } = store.getState();
    return writeLink(scenario, parliament, { view, overlay });
  });
  const follow = () => session.follow(store.getState().timeline);

  /** Shows what an entry says: a step that is remembered, or a scenario of its own. */
  function goTo(step: number | null, { scenario, problems }: LinkReading) {
    const app = store.getState();
    const { timeline } = app;
    if (step === null && sameScenario(scenario, timeline.present)) return;
    const remembered = step === null ? null : travel(timeline, step);
    if (step !== null && remembered !== null && sameScenario(remembered.present, scenario)) {
      app.travel(step);
      return;
    }
    const notice = problems.length > 0 ? { raw: location.href, problems } : null;
    app.open(scenario, step ?? stepOf(timeline), notice);
  }

  function arrive() {
    if (session.isExpected()) return follow();
    const app = store.getState();
    const reading = readLink(location, app.parliament);
    const step = stepIn(history.state);
    if (step === null) {
      // A fragment was followed or the address edited: the entry gets the present's number.
      history.replaceState({ step: stepOf(app.timeline) }, "");
    }
    goTo(step, reading);
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
