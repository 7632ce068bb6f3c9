import type { Modifier } from "@dnd-kit/core";

type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** From the pointer to the card, along the line and downwards; to what it keeps clear of. */
const away = { along: 16, down: 12, clear: 8 };

/**
 * Below and after the pointer in the reading direction, so that the finger does not cover it; inside
 * the window, and lower where it would lie on what is to be read while something is dragged.
 */
export const besidePointer: Modifier = (moved) => {
  const { activatorEvent, draggingNodeRect: taken, overlayNodeRect, transform } = moved;
  if (taken === null || !(activatorEvent instanceof PointerEvent)) return transform;
  const [x, y] = [activatorEvent.clientX + transform.x, activatorEvent.clientY + transform.y];
  const { width, height } = overlayNodeRect ?? { width: 0, height: 0 };
  const isRightToLeft = document.documentElement.dir === "rtl";
  const wanted = isRightToLeft ? x - away.along - width : x + away.along;
  const left = Math.max(0, Math.min(wanted, window.innerWidth - width));
  const top = topBelow({
    left,
    right: left + width,
    top: y + away.down,
    bottom: y + away.down + height,
  });
  // The card begins where the element that was taken begins in the reading direction.
  const start = isRightToLeft ? taken.right - width : taken.left;
  return { ...transform, x: left - start, y: top - taken.top };
};

/** Where the box begins when it is moved down as far as it has to. */
function topBelow({ left, right, top, bottom }: Box): number {
  const clear = [...document.querySelectorAll("[data-keep-clear]")]
    .map((element) => element.getBoundingClientRect())
    .filter((kept) => kept.left < right && kept.right > left)
    .toSorted((a, b) => a.top - b.top);
  return clear.reduce(
    (from, kept) =>
      kept.top < from + bottom - top && kept.bottom > from ? kept.bottom + away.clear : from,
    top,
  );
}
