import { sameShown, type Shown } from "#domain/presentation.ts";
import { sameScenario, type Scenario } from "#domain/scenario.ts";
import type { HistoryMark } from "./historyMark.ts";

/** An entry of the browser's history, with what it shows. */
export interface OwnEntry extends HistoryMark {
  readonly scenario: Scenario;
  readonly shown: Shown;
}

/** What is known of the entries of the browser's history; the browser itself tells of one only. */
export interface KnownEntries {
  readonly at: (place: number) => OwnEntry | undefined;
  /** Another entry that shows the same: the nearest. */
  readonly sameAs: (entry: OwnEntry) => OwnEntry | undefined;
  /** The last entry before this one that is shown in the same way, of its step or an earlier one. */
  readonly lastShownAs: (entry: OwnEntry) => OwnEntry | undefined;
  /** The first entry of a later step than this one's, up to its place. */
  readonly firstAfter: (entry: OwnEntry) => OwnEntry | undefined;
  readonly note: (entry: OwnEntry) => void;
  /** Takes note of the newest entry: behind it is nothing any more, and of `length` the oldest go. */
  readonly noteNewest: (entry: OwnEntry, length: number) => void;
  /** Forgets all entries: the browser turned out not to have them. */
  readonly forget: () => void;
}

export function createKnownEntries(): KnownEntries {
  const known = new Map<number, OwnEntry>();

  /** Those up to a place, the first one first. */
  function upTo(last: number): readonly OwnEntry[] {
    const entries = [...known.values()].filter(({ place }) => place <= last);
    return entries.toSorted((a, b) => a.place - b.place);
  }

  return {
    at: (place) => known.get(place),
    sameAs(wanted) {
      const far = (entry: OwnEntry) => Math.abs(entry.place - wanted.place);
      const others = [...known.values()].filter((entry) => far(entry) > 0);
      return others.toSorted((a, b) => far(a) - far(b)).find((entry) => isSame(entry, wanted));
    },
    lastShownAs: ({ place, step, shown }) =>
      upTo(place - 1).findLast((entry) => entry.step <= step && sameShown(entry.shown, shown)),
    firstAfter: ({ place, step }) => upTo(place).find((entry) => entry.step > step),
    note: (entry) => void known.set(entry.place, entry),
    noteNewest(entry, length) {
      const newest = entry.place;
      for (const place of known.keys()) {
        if (place > newest || place <= newest - length) known.delete(place);
      }
      known.set(newest, entry);
    },
    forget: () => known.clear(),
  };
}

function isSame(a: OwnEntry, b: OwnEntry): boolean {
  return a.step === b.step && sameShown(a.shown, b.shown) && sameScenario(a.scenario, b.scenario);
}
