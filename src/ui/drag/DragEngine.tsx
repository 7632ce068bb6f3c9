import { DndContext, DragOverlay, useDraggable, useSensor, useSensors } from "@dnd-kit/core";
import { useRef } from "react";
import { besidePointer } from "./besidePointer.ts";
import type { Held } from "./dragAlone.ts";
import { atRest, useDragState, useDragStore, type DragSurfaceProps } from "./dragState.ts";
import { followDrag, type Taken } from "./followDrag.ts";
import { RowSensor } from "./RowSensor.ts";
import { swallowNextClick } from "./swallowNextClick.ts";
import { usePress } from "./usePress.ts";

interface DragEngineProps extends DragSurfaceProps {
  /** Asks for what is held already when the engine arrives, and has it to itself from then on. */
  readonly takeOver: () => Held | null;
}

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
export function DragEngine({ onDrop, onCancel, renderGhost, takeOver }: DragEngineProps) {
  const store = useDragStore();
  const sensors = useSensors(useSensor(RowSensor));
  const taken = useRef<Taken>(null);
  const stopFollowing = useRef<() => void>(undefined);

  function start() {
    if (taken.current === null) return;
    stopFollowing.current = followDrag(store, taken.current, { drop, cancel });
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

  function cancel() {
    finish();
    store.set(atRest);
    onCancel();
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
      onDragCancel={cancel}
    >
      <Proxy
        takeOver={takeOver}
        onTake={(now) => {
          taken.current = now;
        }}
      />
      <DragOverlay dropAnimation={null} modifiers={[besidePointer]} zIndex={40}>
        <Ghost renderGhost={renderGhost} />
      </DragOverlay>
    </DndContext>
  );
}

interface ProxyProps {
  readonly takeOver: DragEngineProps["takeOver"];
  readonly onTake: (taken: Taken) => void;
}

/** Stands for the element that a press takes hold of. */
function Proxy({ takeOver, onTake }: ProxyProps) {
  const { setNodeRef, listeners } = useDraggable({ id: "taken" });
  usePress(takeOver, ({ element, payload }, press) => {
    listeners?.["onPointerDown"]?.({ nativeEvent: press });
    // The library marks the presses that it takes, and takes none while it has one.
    if (!("dndKit" in press)) return;
    setNodeRef(element);
    onTake({ payload, press });
  });
  return null;
}

function Ghost({ renderGhost }: Pick<DragSurfaceProps, "renderGhost">) {
  const { dragged } = useDragState();
  return dragged === null ? null : renderGhost(dragged);
}
