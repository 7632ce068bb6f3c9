import { useDndContext, useDraggable, useDroppable, type Active } from "@dnd-kit/core";

/** What is being dragged: items known to the features by their ids, and where they came from. */
export interface DragPayload {
  readonly items: readonly string[];
  readonly from: string;
}

/** The payload that the library carries for us, or `null` if nothing of ours is being dragged. */
export function payloadOf(active: Active | null): DragPayload | null {
  return (active?.data.current as DragPayload | undefined) ?? null;
}

/** Makes an element draggable: put `ref` and the handlers on it, and a drag handle inside for touch. */
export function useDragSource(id: string, payload: DragPayload) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, data: payload });
  return { ref: setNodeRef, handlers: listeners, isDragging };
}

/** Makes an element a place to drop on. */
export function useDropZone(id: string) {
  const { setNodeRef, isOver, active } = useDroppable({ id });
  return { ref: setNodeRef, isOver, dragged: payloadOf(active) };
}

/** What is being dragged now and the zone under it; both `null` when nothing is. */
export function useDragState(): {
  readonly dragged: DragPayload | null;
  readonly zone: string | null;
} {
  const { active, over } = useDndContext();
  return { dragged: payloadOf(active), zone: over === null ? null : String(over.id) };
}
