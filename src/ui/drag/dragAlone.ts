import { listen } from "#ui/listen.ts";
import { keepFromGliding } from "./dragInterruption.ts";
import {
  atRest,
  sourceUnder,
  type DragPayload,
  type DragStore,
  type DragSurfaceProps,
} from "./dragState.ts";
import { dragDistance, startsDrag } from "./startsDrag.ts";
import { swallowNextClick } from "./swallowNextClick.ts";
import { zoneAt } from "./zoneAt.ts";

/** A press on something that can be dragged, and where it has come to since. */
export interface Held {
  readonly press: PointerEvent;
  readonly payload: DragPayload;
  latest: PointerEvent;
}

/**
 * Carries drags out while what drags is on its way or lost: without a card under the pointer, and
 * the page does not scroll at its edges. Returns the function that leaves off, with what is held.
 */
export function dragAlone(
  store: DragStore,
  { onDrop, onCancel }: Pick<DragSurfaceProps, "onDrop" | "onCancel">,
): () => Held | null {
  let held: Held | null = null;
  const { carry, putDown } = carrying(store);

  function end() {
    const state = putDown();
    held = null;
    if (state.dragged !== null) swallowNextClick();
    return state;
  }
  function move(event: PointerEvent) {
    if (held === null) return;
    held.latest = event;
    carry(held);
  }
  const isHeld = ({ pointerId }: PointerEvent) => pointerId === held?.press.pointerId;
  function cancel() {
    if (end().dragged !== null) onCancel();
  }
  /** Whoever drags means neither text to be selected nor what is selected to be dragged. */
  function prevent(event: Event) {
    if (held !== null) event.preventDefault();
  }
  const stop = listen({
    pointerdown(event) {
      // A further finger is none of it, nor is a mouse beside it.
      if (!event.isPrimary || store.get().dragged !== null) return;
      const source = startsDrag(event) ? sourceUnder(event.target) : null;
      held = source && { press: event, latest: event, payload: source.payload };
    },
    pointermove(event) {
      if (!isHeld(event)) return;
      // Without a button it was let go where nobody heard of it.
      if (event.buttons === 0) cancel();
      else move(event);
    },
    pointerup(event) {
      if (!isHeld(event)) return;
      move(event);
      const { dragged, zone } = end();
      if (dragged !== null) onDrop(dragged, zone);
    },
    pointercancel(event) {
      if (isHeld(event)) cancel();
    },
    blur: cancel,
    // A finger that rests asks for it as well.
    contextmenu: () => store.get().dragged !== null && cancel(),
    keydown({ key }) {
      if (key === "Escape") cancel();
    },
    selectstart: prevent,
    dragstart: prevent,
  });
  return () => {
    const taken = held;
    stop();
    putDown();
    held = null;
    return taken;
  };
}

/** Shows what is dragged, once it has gone as far as a drag needs. */
function carrying(store: DragStore) {
  let letGlide: (() => void) | undefined;
  return {
    carry({ press, latest: { clientX, clientY }, payload }: Held) {
      const way = Math.hypot(clientX - press.clientX, clientY - press.clientY);
      if (store.get().dragged === null && way <= dragDistance(press)) return;
      letGlide ??= keepFromGliding();
      store.set({ dragged: payload, zone: zoneAt(clientX, clientY) });
    },
    putDown() {
      const state = store.get();
      letGlide?.();
      letGlide = undefined;
      store.set(atRest);
      return state;
    },
  };
}
