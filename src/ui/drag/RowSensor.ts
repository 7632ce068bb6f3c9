import { PointerSensor, type PointerSensorOptions } from "@dnd-kit/core";
import type { PointerEvent } from "react";

/** Controls keep their own clicks; a label may be dragged, its click is what is left if it is not. */
const controls = "button, input, select, textarea, a, summary";

/**
 * A mouse drags a row by any part that is no control. A finger or pen drags it by its handle only,
 * so that a swipe over a row scrolls the page.
 */
export class RowSensor extends PointerSensor {
  static override activators = [
    {
      eventName: "onPointerDown" as const,
      handler: ({ nativeEvent }: PointerEvent, { onActivation }: PointerSensorOptions) => {
        if (!startsDrag(nativeEvent)) return false;
        onActivation?.({ event: nativeEvent });
        return true;
      },
    },
  ];
}

function startsDrag(event: globalThis.PointerEvent): boolean {
  if (!event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return false;
  const isOnHandle = event.target.closest("[data-drag-handle]") !== null;
  if (event.pointerType !== "mouse") return isOnHandle;
  return isOnHandle || event.target.closest(controls) === null;
}
