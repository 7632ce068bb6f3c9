import type { Modifier } from "@dnd-kit/core";

/** Below and after the pointer in the reading direction, so that the finger does not cover it. */
export const besidePointer: Modifier = ({ activatorEvent, draggingNodeRect, transform }) => {
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
