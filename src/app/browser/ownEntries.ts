import { sameScenario, type Scenario } from "#domain/scenario.ts";
import { payloadIn } from "#formats/link/linkParameters.ts";
import type { Browsing } from "./browsing.ts";
import { markIn, type HistoryMark } from "./historyMark.ts";

/** An entry of the browser's history, with what it shows. */
interface OwnEntry extends HistoryMark {
  readonly scenario: Scenario;
}

type Method = "pushState" | "replaceState";

/** The entries of the browser's history that this session wrote or came by. */
export interface OwnEntries {
  /** The entry that the browser is at. */
  readonly here: () => HistoryMark;
  /** Whether the browser is at such an entry, with its mark and its address. */
  readonly isAt: (entry: OwnEntry) => boolean;
  /** Another entry that shows the step just so, if there is one. */
  readonly find: (step: number, scenario: Scenario) => OwnEntry | undefined;
  /** The first entry of a later step, up to the one that the browser is at. */
  readonly firstAfter: (step: number) => OwnEntry | undefined;
  /** Adds an entry behind the present one, or rewrites that one; false if the browser refused. */
  readonly write: (method: Method, entry: OwnEntry) => boolean;
  /** Puts a mark on the entry that the browser is newly at, and leaves its address as it is. */
  readonly mark: (mark: HistoryMark) => void;
  /** Takes note of what the entry shows that the browser is at. */
  readonly note: (entry: OwnEntry) => void;
  /** Forgets all entries: the browser turned out not to have them. */
  readonly forget: () => void;
}

/** `linkOf` writes the address of a scenario as it is shown now. */
export function createOwnEntries(
  { history, location }: Browsing,
  linkOf: (scenario: Scenario) => string,
): OwnEntries {
  const known = new Map<number, OwnEntry>();
  /** Where the browser was last seen, for entries without a mark. */
  let last: HistoryMark = { step: 0, place: 0 };

  function here(): HistoryMark {
    last = markIn(history.state) ?? last;
    return last;
  }

  /** Behind a new entry is nothing any more, and before it no more than the browser keeps. */
  function forgetLost(newest: number) {
    for (const place of known.keys()) {
      if (place >= newest || place <= newest - history.length) known.delete(place);
    }
  }

  /** Whether the browser is at such an entry: one that has had enough does nothing, and silently. */
  function isAt({ step, place, scenario }: OwnEntry): boolean {
    const found = markIn(history.state);
    return (
      found?.step === step && found.place === place && addressOf(location) === linkOf(scenario)
    );
  }

  function write(method: Method, entry: OwnEntry): boolean {
    const { step, place, scenario } = entry;
    if (!call(method, { step, place }, linkOf(scenario)) || !isAt(entry)) return false;
    if (method === "pushState") forgetLost(place);
    known.set(place, entry);
    last = { step, place };
    return true;
  }

  function mark(own: HistoryMark) {
    last = own;
    forgetLost(own.place);
    // Where it is refused, what was last seen stands in for it.
    call("replaceState", own);
  }

  function call(method: Method, own: HistoryMark, link?: string): boolean {
    try {
      history[method](own, "", link);
      return true;
    } catch {
      return false;
    }
  }

  return {
    here,
    isAt,
    write,
    mark,
    find: (step, scenario) => others(known, here()).find((entry) => shows(entry, step, scenario)),
    firstAfter: (step) => upTo(known, here()).find((entry) => entry.step > step),
    note: (entry) => void known.set(entry.place, entry),
    forget: () => known.clear(),
  };
}

type Known = ReadonlyMap<number, OwnEntry>;

function others(known: Known, { place }: HistoryMark): readonly OwnEntry[] {
  return [...known.values()].filter((entry) => entry.place !== place);
}

/** Those up to a place, the first one first. */
function upTo(known: Known, { place }: HistoryMark): readonly OwnEntry[] {
  const entries = [...known.values()].filter((entry) => entry.place <= place);
  return entries.toSorted((a, b) => a.place - b.place);
}

function shows(entry: OwnEntry, step: number, scenario: Scenario): boolean {
  return entry.step === step && sameScenario(entry.scenario, scenario);
}

/** The address as far as it tells a scenario; a place on the page, such as `#finder`, does not. */
function addressOf({ search, hash }: Pick<Location, "search" | "hash">): string {
  return payloadIn(hash) === null ? search : search + hash;
}
