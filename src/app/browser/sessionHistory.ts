import type { Shown } from "#domain/presentation.ts";
import type { Scenario } from "#domain/scenario.ts";
import { stepOf, travel, type Timeline } from "#domain/undo.ts";
import type { Browsing } from "./browsing.ts";
import type { OwnEntry } from "./knownEntries.ts";
import { createOwnEntries, type Said } from "./ownEntries.ts";
import { createRetries } from "./retries.ts";
import { createTraversal } from "./traversal.ts";
import { wayTo } from "./wayTo.ts";

/**
 * The browser's history as far as this session wrote it: one entry for each step of undo, and one for
 * what is opened over the page.
 */
export interface SessionHistory {
  /** Brings the browser to the present step, along its own entries where they are the same. */
  readonly follow: () => void;
  /** Takes note of an arrival; true while it belongs to a traversal that was asked for here. */
  readonly isExpected: () => boolean;
  /** Makes the entry that the browser is at, and that nobody marked, one of the present step. */
  readonly adopt: () => void;
  /** The entry that the browser is at, if this session wrote it or came by it, as it is. */
  readonly entryHere: () => OwnEntry | undefined;
  /** The address of what is on the screen where the browser's does not tell it, or not yet. */
  readonly untold: () => string | null;
  /** Waits for nothing any more. */
  readonly stop: () => void;
}

/** What the history is to tell. */
interface Told {
  readonly timeline: () => Timeline<Scenario>;
  readonly shown: () => Shown;
  readonly linkOf: (said: Said) => string;
  /** Hears that the address does not follow, and when it does again. */
  readonly onBehind: (isBehind: boolean) => void;
}

/**
 * Starts at the entry that the browser is at. Whatever the browser refuses or has lost, the page goes
 * on, and the address tells what is on the screen as soon as the browser lets it.
 */
export function createSessionHistory(
  page: Browsing,
  { timeline, shown: shownNow, linkOf, onBehind }: Told,
): SessionHistory {
  const entries = createOwnEntries(page, linkOf);
  const { known } = entries;
  const retries = createRetries(page, { ask: follow, tell: onBehind });
  const traversal = createTraversal(page, () => {
    known.forget();
    follow();
  });

  /** The entry that would tell the screen, at the place where the browser is. */
  function wanted(): OwnEntry {
    const { view, overlay } = shownNow();
    return {
      step: stepOf(timeline()),
      place: entries.here().place,
      scenario: timeline().present,
      shown: { view, overlay },
    };
  }

  function follow() {
    if (traversal.isUnderWay()) return;
    const entry = wanted();
    if (entries.isAt(entry)) {
      known.note(entry);
      retries.taken();
      return;
    }
    const way = wayTo(entry, entries.here().step, known);
    if (way.kind === "go") traversal.start(entry.place, way.place);
    // After a refusal only what is newest is written, when its time has come.
    else if (!retries.isSet()) {
      const isTaken = (way.kind === "add" && add(entry, way.from)) || rewrite(entry);
      if (isTaken) retries.taken();
      else retries.refused();
    }
  }

  /** Adds an entry for each step from the given one up to that of the entry; false if one is refused. */
  function add(entry: OwnEntry, from: number): boolean {
    const added = entriesUpTo(entry, retries.isBehind() ? entry.step : from, timeline());
    return added.every((next) => entries.write("pushState", next));
  }

  function rewrite(entry: OwnEntry): boolean {
    // Not where the entry was to be: some may have been added before one was refused.
    return entries.write("replaceState", { ...entry, place: entries.here().place });
  }

  entries.mark(wanted());
  return {
    follow,
    isExpected: () => traversal.arriveAt(entries.here().place),
    adopt: () => entries.mark({ ...wanted(), place: entries.here().place + 1 }),
    entryHere() {
      const entry = known.at(entries.here().place);
      return entry !== undefined && entries.isAt(entry) ? entry : undefined;
    },
    untold: () => (retries.isBehind() || traversal.isUnderWay() ? linkOf(wanted()) : null),
    stop() {
      traversal.stop();
      retries.taken();
    },
  };
}

/** Entries of the remembered steps from a first one up to that of the entry, behind its place. */
function entriesUpTo(
  entry: OwnEntry,
  first: number,
  timeline: Timeline<Scenario>,
): readonly OwnEntry[] {
  const added: OwnEntry[] = [];
  for (let step = Math.max(first, timeline.start); step <= entry.step; step += 1) {
    const scenario = travel(timeline, step)?.present;
    const place = entry.place + added.length + 1;
    if (scenario !== undefined) added.push({ ...entry, step, place, scenario });
  }
  return added;
}
