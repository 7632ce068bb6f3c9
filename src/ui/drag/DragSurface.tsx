import {
  DndContext,
  DragOverlay,
  useSensor,
  useSensors,
  type DragEndEvent,
  type Modifier,
} from "@dnd-kit/core";
import { useRef, type ReactNode } from "react";
import { cancelWhenLeaving, swallowNextClick } from "./dragInterruption.ts";
import { payloadOf, useDragState, type DragPayload } from "./dragPayload.ts";
import { RowSensor } from "./RowSensor.ts";
import { zoneUnderPointer } from "./zoneUnderPointer.ts";

interface DragSurfaceProps {
  /** `zone` is `null` when the drop was outside of every zone. */
  readonly onDrop: (payload: DragPayload, zone: string | null) => void;
  readonly onCancel: () => void;
  /** What follows the pointer. */
  readonly ghost: (payload: DragPayload) => ReactNode;
  readonly children: ReactNode;
}

/** The library speaks raw ids; ours are spoken by the page's own live region, so it gets no place. */
const unspoken = {
  container: document.createElement("div"),
  restoreFocus: false,
  screenReaderInstructions: { draggable: "" },
};

/** Everything that can be dragged and dropped on lives inside one surface. */
export function DragSurface({ onDrop, onCancel, ghost, children }: DragSurfaceProps) {
  const sensors = useSensors(useSensor(RowSensor, { activationConstraint: { distance: 6 } }));
  const isOverZone = useRef(false);
  const stopWatching = useRef<() => void>(undefined);

  function finish() {
    stopWatching.current?.();
    isOverZone.current = false;
    swallowNextClick();
  }

  function drop({ active, over }: DragEndEvent) {
    finish();
    const payload = payloadOf(active);
    if (payload !== null) onDrop(payload, over === null ? null : String(over.id));
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={zoneUnderPointer}
      accessibility={unspoken}
      // The meter is stuck to the edge: the page must not run away under somebody aiming at it.
      autoScroll={{
        threshold: { x: 0, y: 0.07 },
        acceleration: 8,
        canScroll: () => !isOverZone.current,
      }}
      onDragStart={() => {
        stopWatching.current = cancelWhenLeaving();
      }}
      onDragOver={({ over }) => {
        isOverZone.current = over !== null;
      }}
      onDragEnd={drop}
      onDragCancel={() => {
        finish();
        onCancel();
      }}
    >
      {children}
      <DragOverlay dropAnimation={null} modifiers={[besidePointer]} zIndex={40}>
        <Ghost render={ghost} />
      </DragOverlay>
    </DndContext>
  );
}

/** Below and after the pointer in the reading direction, so that the finger does not cover it. */
const besidePointer: Modifier = ({ activatorEvent, draggingNodeRect, transform }) => {
  if (draggingNodeRect === null || !(activatorEvent instanceof PointerEvent)) return transform;
  const isRightToLeft = document.documentElement.dir === "rtl";
  return {
    ...transform,
    x:
      transform.x +
      activatorEvent.clientX -
      (isRightToLeft ? draggingNodeRect.right + 16 : draggingNodeRect.left - 16),
    y: transform.y + activatorEvent.clientY - draggingNodeRect.top + 12,
  };
};

function Ghost({ render }: { readonly render: DragSurfaceProps["ghost"] }) {
  const { dragged } = useDragState();
  return dragged === null ? null : render(dragged);
}
