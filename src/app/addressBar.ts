import { sameScenario, type Scenario } from "#domain/scenario.ts";
import { stepOf, travel } from "#domain/undo.ts";
import { readLink, writeLink } from "#formats/scenarioLink.ts";
import type { AppStore } from "#store/store.ts";

/**
 * Keeps the address and the store telling the same scenario until the returned function is called.
 * Each step of undo is one entry of the browser's history, numbered in the entry's state: Back and
 * undo are one thing. Whoever is behind follows the other, by comparing; nothing is flagged.
 */
export function connectAddressBar(store: AppStore, page: Window): () => void {
  const { history, location } = page;
  /** The step that a traversal asked of the browser will arrive at. */
  let awaited: number | null = null;
  /** The scenarios of the entries written here, by step. */
  const entries = new Map<number, Scenario>();

  const stepHere = () => stepIn(history.state) ?? 0;

  function linkOf(scenario: Scenario): string {
    const { parliament, view, overlay } = store.getState();
    return writeLink(scenario, parliament, { view, overlay });
  }

  function write(method: "pushState" | "replaceState", step: number, scenario: Scenario) {
    history[method]({ step }, "", linkOf(scenario));
    entries.set(step, scenario);
  }

  /** Brings the browser to the store's step: along its own entries where they are the same. */
  function follow() {
    if (awaited !== null) return;
    const { timeline } = store.getState();
    const want = stepOf(timeline);
    const here = stepHere();
    if (want === here) {
      if (location.search !== linkOf(timeline.present)) {
        write("replaceState", want, timeline.present);
      }
      return;
    }
    const scenarioAt = (step: number) => travel(timeline, step)?.present;
    if (want < here || isAhead(want, scenarioAt(want))) {
      awaited = want;
      history.go(want - here);
      return;
    }
    for (let step = here + 1; step <= want; step += 1) {
      const scenario = scenarioAt(step);
      if (scenario !== undefined) write("pushState", step, scenario);
    }
    for (const step of entries.keys()) if (step > want) entries.delete(step);
  }

  function isAhead(step: number, scenario: Scenario | undefined): boolean {
    const entry = entries.get(step);
    return entry !== undefined && scenario !== undefined && sameScenario(entry, scenario);
  }

  function arrive() {
    const step = stepIn(history.state);
    if (awaited !== null) {
      if (step === awaited) awaited = null;
      follow();
      return;
    }
    const { timeline, parliament } = store.getState();
    const { scenario, problems } = readLink(location, parliament);
    if (step === null) {
      // A fragment was followed, or the address was edited: the entry gets the present's number.
      history.replaceState({ step: stepOf(timeline) }, "");
      if (sameScenario(scenario, timeline.present)) return;
    }
    const remembered = step === null ? null : travel(timeline, step);
    if (step !== null && remembered !== null && sameScenario(remembered.present, scenario)) {
      store.getState().travel(step);
    } else {
      const notice = problems.length > 0 ? { raw: location.href, problems } : null;
      store.getState().open(scenario, step ?? stepOf(timeline), notice);
    }
  }

  const { timeline, notice } = store.getState();
  entries.set(stepOf(timeline), timeline.present);
  // A link with something unreadable stays in the address, for copying, until the first change.
  history.replaceState({ step: stepOf(timeline) }, "");
  if (notice === null) follow();

  const unsubscribe = store.subscribe((now, before) => {
    const isNews =
      now.timeline !== before.timeline ||
      now.view !== before.view ||
      now.overlay !== before.overlay;
    if (isNews) follow();
  });
  page.addEventListener("popstate", arrive);
  return () => {
    unsubscribe();
    page.removeEventListener("popstate", arrive);
  };
}

/** The number of the step in an entry's state, or `null` if the entry is not ours. */
export function stepIn(state: unknown): number | null {
  if (typeof state !== "object" || state === null || !("step" in state)) return null;
  return Number.isSafeInteger(state.step) ? Number(state.step) : null;
}
