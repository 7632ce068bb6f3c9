/** What this app leaves in the state of an entry of the browser's history. */
export interface HistoryMark {
  /** The step of undo that the entry shows. */
  readonly step: number;
  /** The entry's place in the history: one more than that of the entry before it. */
  readonly place: number;
}

/** More than any session makes: what is beyond was not written here. */
const most = 1_000_000;

/** The mark in an entry's state, or `null` if the entry is not ours. */
export function markIn(state: unknown): HistoryMark | null {
  if (typeof state !== "object" || state === null || !("step" in state)) return null;
  const { step } = state;
  // Before places were written, each step had the entry of its number.
  const place = "place" in state ? state.place : step;
  return isCount(step) && isCount(place) ? { step, place } : null;
}

/** The number of the step in an entry's state, or `null` if the entry is not ours. */
export function stepIn(state: unknown): number | null {
  return markIn(state)?.step ?? null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}
