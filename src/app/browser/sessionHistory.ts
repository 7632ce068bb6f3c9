import type { Scenario } from "#domain/scenario.ts";
import { stepOf, travel, type Timeline } from "#domain/undo.ts";
import type { Browsing } from "./browsing.ts";
import type { HistoryMark } from "./historyMark.ts";
import { createOwnEntries } from "./ownEntries.ts";
import { createRetries } from "./retries.ts";
import { createTraversal } from "./traversal.ts";

/** The browser's history as far as this session wrote it: one entry for each step of undo. */
export interface SessionHistory {
  /** Brings the browser to the present step, along its own entries where they are the same. */
  readonly follow: () => void;
  /** Takes note of an arrival; true while it belongs to a traversal that was asked for here. */
  readonly isExpected: () => boolean;
  /** Makes the entry that the browser is at, and that nobody marked, one of the present step. */
  readonly adopt: () => void;
  /** Waits for nothing any more. */
  readonly stop: () => void;
}

/** What the history is to tell. */
interface Told {
  readonly timeline: () => Timeline<Scenario>;
  /** The address of a scenario as it is shown now. */
  readonly linkOf: (scenario: Scenario) => string;
  /** Hears that the address does not follow, and when it does again. */
  readonly onBehind: (isBehind: boolean) => void;
}

/**
 * Starts at the entry that the browser is at. Whatever the browser refuses or has lost, the page goes
 * on, and the address tells what is on the screen as soon as the browser lets it.
 */
export function createSessionHistory(
  page: Browsing,
  { timeline, linkOf, onBehind }: Told,
): SessionHistory {
  const entries = createOwnEntries(page, linkOf);
  const retries = createRetries(page, { ask: follow, tell: onBehind });
  const traversal = createTraversal(page, () => {
    entries.forget();
    follow();
  });

  function follow() {
    if (traversal.isUnderWay()) return;
    const { present } = timeline();
    const step = stepOf(timeline());
    const here = entries.here();
    const told = { step, place: here.place, scenario: present };
    if (entries.isAt(told)) {
      entries.note(told);
      retries.taken();
      return;
    }
    const written = step === here.step ? undefined : entries.find(step, present);
    if (written !== undefined) traversal.start(here.place, written.place);
    // After a refusal only what is newest is written, when its time has come.
    else if (!retries.isSet()) write(here, step);
  }

  function write(here: HistoryMark, step: number) {
    if (step > here.step) return advance(here, step);
    // A step whose entry the browser no longer has takes the place of the first that it has.
    const first = step < here.step ? entries.firstAfter(step) : undefined;
    if (first === undefined || first.place === here.place) return replace(step);
    traversal.start(here.place, first.place);
  }

  function advance(here: HistoryMark, step: number) {
    const from = retries.isBehind() ? step : Math.max(here.step + 1, timeline().start);
    let { place } = here;
    for (let next = from; next <= step; next += 1) {
      const scenario = travel(timeline(), next)?.present;
      if (scenario === undefined) continue;
      place += 1;
      if (!entries.write("pushState", { step: next, place, scenario })) return replace(step);
    }
    retries.taken();
  }

  function replace(step: number) {
    const { place } = entries.here();
    if (entries.write("replaceState", { step, place, scenario: timeline().present }))
      retries.taken();
    else retries.refused();
  }

  entries.mark({ ...entries.here(), step: stepOf(timeline()) });
  return {
    follow,
    isExpected: () => traversal.arriveAt(entries.here().place),
    adopt: () => entries.mark({ step: stepOf(timeline()), place: entries.here().place + 1 }),
    stop() {
      traversal.stop();
      retries.taken();
    },
  };
}
