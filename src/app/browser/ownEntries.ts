import { payloadIn } from "#formats/link/payload.ts";
import type { Browsing } from "./browsing.ts";
import { markIn, type HistoryMark } from "./historyMark.ts";
import { createKnownEntries, type KnownEntries, type OwnEntry } from "./knownEntries.ts";

type Method = "pushState" | "replaceState";

/** The entries of the browser's history that this session wrote or came by. */
export interface OwnEntries {
  readonly known: KnownEntries;
  /** The entry that the browser is at. */
  readonly here: () => HistoryMark;
  /** Whether the browser is at such an entry, with its mark and its address. */
  readonly isAt: (entry: OwnEntry) => boolean;
  /** Adds an entry behind the present one, or rewrites that one; false if the browser refused. */
  readonly write: (method: Method, entry: OwnEntry) => boolean;
  /** Puts a mark on the entry that the browser is newly at, and leaves its address as it is. */
  readonly mark: (entry: OwnEntry) => void;
}

/** What an entry says in its address. */
export type Said = Pick<OwnEntry, "scenario" | "shown">;

export function createOwnEntries(
  { history, location }: Browsing,
  linkOf: (said: Said) => string,
): OwnEntries {
  const known = createKnownEntries();
  /** Where the browser was last seen, for entries without a mark. */
  let last: HistoryMark = { step: 0, place: 0 };

  function here(): HistoryMark {
    last = markIn(history.state) ?? last;
    return last;
  }

  /** Whether the browser is at such an entry: one that has had enough does nothing, and silently. */
  function isAt(entry: OwnEntry): boolean {
    const { step, place } = entry;
    const found = markIn(history.state);
    return found?.step === step && found.place === place && addressOf(location) === linkOf(entry);
  }

  function write(method: Method, entry: OwnEntry): boolean {
    const { step, place } = entry;
    if (!call(method, { step, place }, linkOf(entry)) || !isAt(entry)) return false;
    if (method === "pushState") known.noteNewest(entry, history.length);
    else known.note(entry);
    last = { step, place };
    return true;
  }

  function mark(entry: OwnEntry) {
    const { step, place } = entry;
    last = { step, place };
    known.noteNewest(entry, history.length);
    // Where it is refused, what was last seen stands in for it.
    call("replaceState", last);
  }

  function call(method: Method, own: HistoryMark, link?: string): boolean {
    try {
      history[method](own, "", link);
      return true;
    } catch {
      return false;
    }
  }

  return { known, here, isAt, write, mark };
}

/** The address as far as it tells a scenario; a place on the page, such as `#finder`, does not. */
function addressOf({ search, hash }: Pick<Location, "search" | "hash">): string {
  return payloadIn(hash) === null ? search : search + hash;
}
