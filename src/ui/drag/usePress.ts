import { useEffect, useEffectEvent } from "react";
import type { Gesture } from "./gesture.ts";
import { sourceUnder, type Source } from "./sourceUnder.ts";

/** Calls back for every press on something draggable, beginning with one that is down already. */
export function usePress(
  gesture: Gesture,
  onPress: (source: Source, event: PointerEvent) => void,
): void {
  const press = useEffectEvent((event: PointerEvent) => {
    const source = sourceUnder(event.target);
    if (source !== null) onPress(source, event);
  });

  // The document: one listener for all that can be dragged.
  useEffect(() => {
    const follow = (event: PointerEvent) => press(event);
    document.addEventListener("pointerdown", follow);
    gesture.setEngine("here");
    const held = gesture.held();
    if (held !== null) {
      press(held.press);
      // Whoever has gone all the way by then only lets go.
      document.dispatchEvent(new PointerEvent("pointermove", held.latest));
    }
    return () => {
      document.removeEventListener("pointerdown", follow);
      gesture.setEngine("coming");
    };
  }, [gesture]);
}
