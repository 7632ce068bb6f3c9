import { sourceUnder, type Source } from "./sourceUnder.ts";
import { dragDistance, startsDrag } from "./startsDrag.ts";

/** Who carries out drops: the surface itself while the engine is on its way. */
type Engine = "coming" | "here" | "lost";

/** The one press that there can be, whoever follows it. */
export interface Gesture {
  /** The press that is down, and where it has come to since; `null` where none is. */
  readonly held: () => { readonly press: PointerEvent; readonly latest: PointerEvent } | null;
  readonly follow: (event: PointerEvent) => void;
  readonly engine: () => Engine;
  readonly setEngine: (engine: Engine) => void;
}

export function createGesture(): Gesture {
  let held: ReturnType<Gesture["held"]> = null;
  let engine: Engine = "coming";
  return {
    held: () => held,
    follow(event) {
      if (event.type === "pointerdown") held = { press: event, latest: event };
      else if (event.type !== "pointermove") held = null;
      else if (held !== null) held = { ...held, latest: event };
    },
    engine: () => engine,
    setEngine: (next) => {
      engine = next;
    },
  };
}

/** What a press would drag; `null` if nothing. */
export function heldSource({ held }: Gesture): Source | null {
  const press = held()?.press ?? null;
  return press !== null && startsDrag(press) ? sourceUnder(press.target) : null;
}

/** What a press that comes as far as a drag needs would drag; `null` before. */
export function draggedTo(gesture: Gesture, { clientX, clientY }: PointerEvent): Source | null {
  const press = gesture.held()?.press;
  if (press === undefined) return null;
  const way = Math.hypot(clientX - press.clientX, clientY - press.clientY);
  return way > dragDistance ? heldSource(gesture) : null;
}
