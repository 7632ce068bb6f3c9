import { DndContext, DragOverlay, useDraggable, useSensor, useSensors } from "@dnd-kit/core";
import { useRef } from "react";
import { besidePointer } from "./besidePointer.ts";
import { cancelWhenLeaving, keepFromGliding, swallowNextClick } from "./dragInterruption.ts";
import { atRest, useDragState, useDragStore, type DragSurfaceProps } from "./dragState.ts";
import { followZones } from "./followZones.ts";
import type { DragPayload } from "./sourceUnder.ts";
import { RowSensor } from "./RowSensor.ts";
import { dragDistance } from "./startsDrag.ts";
import { usePress } from "./usePress.ts";

type DragEngineProps = Omit<DragSurfaceProps, "onUnavailable">;

/** The library speaks raw ids; ours are spoken by the page's own live region, so it gets no place. */
const unspoken = {
  container: document.createElement("div"),
  restoreFocus: false,
  screenReaderInstructions: { draggable: "" },
};

/**
 * Drags what the page marks as draggable. The library senses the press, follows the pointer,
 * scrolls at the edges and cancels; one proxy stands for whatever element was taken.
 */
export function DragEngine({ onDrop, onCancel, renderGhost }: DragEngineProps) {
  const store = useDragStore();
  const sensors = useSensors(
    useSensor(RowSensor, { activationConstraint: { distance: dragDistance } }),
  );
  const taken = useRef<DragPayload>(undefined);
  const stopFollowing = useRef<() => void>(undefined);

  function start() {
    const { current: payload } = taken;
    const at = store.gesture.held()?.latest;
    if (payload === undefined || at === undefined) return;
    const stopWatching = cancelWhenLeaving();
    const letGlide = keepFromGliding();
    const stopLooking = followZones(at, (zone) => store.set({ dragged: payload, zone }));
    stopFollowing.current = () => {
      stopWatching();
      letGlide();
      stopLooking();
    };
  }

  function finish() {
    stopFollowing.current?.();
    swallowNextClick();
    return store.get();
  }

  function drop() {
    const { dragged, zone } = finish();
    store.set(atRest);
    if (dragged !== null) onDrop(dragged, zone);
  }

  return (
    <DndContext
      sensors={sensors}
      accessibility={unspoken}
      autoScroll={{
        threshold: { x: 0, y: 0.07 },
        acceleration: 8,
        // The meter is stuck to the edge: the page must not run away under somebody aiming at it.
        canScroll: () => store.get().zone === null,
      }}
      onDragStart={start}
      onDragEnd={drop}
      onDragCancel={() => {
        finish();
        store.set(atRest);
        onCancel();
      }}
    >
      <Proxy
        onTake={(payload) => {
          taken.current = payload;
        }}
      />
      <DragOverlay dropAnimation={null} modifiers={[besidePointer]} zIndex={40}>
        <Ghost renderGhost={renderGhost} />
      </DragOverlay>
    </DndContext>
  );
}

interface ProxyProps {
  readonly onTake: (payload: DragPayload) => void;
}

/** Stands for the element that a press takes hold of. */
function Proxy({ onTake }: ProxyProps) {
  const { setNodeRef, listeners } = useDraggable({ id: "taken" });
  const store = useDragStore();
  usePress(store.gesture, ({ element, payload }, nativeEvent) => {
    // The surface may have dragged it up to here: from now on only the library knows whether.
    store.set(atRest);
    setNodeRef(element);
    onTake(payload);
    listeners?.["onPointerDown"]?.({ nativeEvent });
  });
  return null;
}

function Ghost({ renderGhost }: Pick<DragSurfaceProps, "renderGhost">) {
  const { dragged } = useDragState();
  return dragged === null ? null : renderGhost(dragged);
}
