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
      if (event.type === "pointerdown") {
        // A further finger is none of it.
        if (held === null || event.isPrimary) held = { press: event, latest: event };
      } else if (event.pointerId === held?.press.pointerId) {
        held = event.type === "pointermove" ? { ...held, latest: event } : null;
      }
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
export function draggedTo(gesture: Gesture, event: PointerEvent): Source | null {
  const { clientX, clientY, pointerId } = event;
  const press = gesture.held()?.press;
  if (press?.pointerId !== pointerId) return null;
  const way = Math.hypot(clientX - press.clientX, clientY - press.clientY);
  return way > dragDistance ? heldSource(gesture) : null;
}
