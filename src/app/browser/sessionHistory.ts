import { sameScenario, type Scenario } from "#domain/scenario.ts";
import { stepOf, travel, type Timeline } from "#domain/undo.ts";

/** The browser's history as far as this session wrote it: one entry for each step of undo. */
export interface SessionHistory {
  /** Brings the browser to the timeline's step, along its own entries where they are the same. */
  readonly follow: (timeline: Timeline<Scenario>) => void;
  /** Takes note of an arrival; true while it belongs to a traversal that was asked for here. */
  readonly isExpected: () => boolean;
}

/** The number of the step in an entry's state, or `null` if the entry is not ours. */
export function stepIn(state: unknown): number | null {
  if (typeof state !== "object" || state === null || !("step" in state)) return null;
  return Number.isSafeInteger(state.step) ? Number(state.step) : null;
}

/** `linkOf` writes the address of a scenario as it is shown now. */
export function createSessionHistory(
  { history, location }: Window,
  linkOf: (scenario: Scenario) => string,
): SessionHistory {
  /** The step that a traversal asked of the browser will arrive at: it takes its time. */
  let awaited: number | null = null;
  const entries = new Map<number, Scenario>();

  function write(method: "pushState" | "replaceState", step: number, scenario: Scenario) {
    history[method]({ step }, "", linkOf(scenario));
    entries.set(step, scenario);
  }

  function isWritten(step: number, timeline: Timeline<Scenario>): boolean {
    const entry = entries.get(step);
    const scenario = travel(timeline, step)?.present;
    return entry !== undefined && scenario !== undefined && sameScenario(entry, scenario);
  }

  function push(timeline: Timeline<Scenario>, from: number, to: number) {
    for (let step = from + 1; step <= to; step += 1) {
      const scenario = travel(timeline, step)?.present;
      if (scenario !== undefined) write("pushState", step, scenario);
    }
    for (const step of entries.keys()) if (step > to) entries.delete(step);
  }

  function follow(timeline: Timeline<Scenario>) {
    if (awaited !== null) return;
    const want = stepOf(timeline);
    const here = stepIn(history.state) ?? 0;
    if (want === here) {
      if (location.search !== linkOf(timeline.present)) {
        write("replaceState", want, timeline.present);
      }
      entries.set(want, timeline.present);
    } else if (want < here || isWritten(want, timeline)) {
      awaited = want;
      history.go(want - here);
    } else {
      push(timeline, here, want);
    }
  }

  function isExpected(): boolean {
    if (awaited === null) return false;
    if (stepIn(history.state) === awaited) awaited = null;
    return true;
  }

  return { follow, isExpected };
}
