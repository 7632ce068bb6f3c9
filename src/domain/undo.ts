/** A present with the ways back and forward. `start` is the number of the oldest step kept. */
export interface Timeline<T> {
  readonly start: number;
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/**
 * Steps kept besides the present one, to go back to and forward again together; older ones are
 * forgotten, so that a day of clicks costs no more than these. Four times the fifty entries that a
 * browser keeps: the page can undo what Back no longer reaches.
 */
export const stepsKept = 200;

/** A timeline that has only a present, whose step has the given number. */
export function begin<T>(present: T, start = 0): Timeline<T> {
  return { start, past: [], present, future: [] };
}

/** The number of the present step, counted from the beginning of the session. */
export function stepOf<T>(timeline: Timeline<T>): number {
  return timeline.start + timeline.past.length;
}

/** Makes `next` the present; what was undone before is given up. */
export function commit<T>(timeline: Timeline<T>, next: T): Timeline<T> {
  const past = [...timeline.past, timeline.present].slice(-stepsKept);
  const forgotten = timeline.past.length + 1 - past.length;
  return { start: timeline.start + forgotten, past, present: next, future: [] };
}

/** One step back; the same timeline if there is none. */
export function undo<T>(timeline: Timeline<T>): Timeline<T> {
  const previous = timeline.past.at(-1);
  if (previous === undefined) return timeline;
  return {
    start: timeline.start,
    past: timeline.past.slice(0, -1),
    present: previous,
    future: [timeline.present, ...timeline.future],
  };
}

/** One step forward again; the same timeline if nothing was undone. */
export function redo<T>(timeline: Timeline<T>): Timeline<T> {
  const [next, ...rest] = timeline.future;
  if (next === undefined) return timeline;
  return {
    start: timeline.start,
    past: [...timeline.past, timeline.present],
    present: next,
    future: rest,
  };
}

/** The timeline with the given step as its present, or `null` if that step is not remembered. */
export function travel<T>(timeline: Timeline<T>, step: number): Timeline<T> | null {
  const all = [...timeline.past, timeline.present, ...timeline.future];
  const index = step - timeline.start;
  const present = all[index];
  if (present === undefined) return null;
  return {
    start: timeline.start,
    past: all.slice(0, index),
    present,
    future: all.slice(index + 1),
  };
}
