import { useEffect, useEffectEvent } from "react";
import type { Held } from "./dragAlone.ts";
import { sourceUnder } from "./dragState.ts";

type Source = NonNullable<ReturnType<typeof sourceUnder>>;

/** Calls back for every press on something draggable, beginning with one that is held already. */
export function usePress(
  takeOver: () => Held | null,
  onPress: (source: Source, event: PointerEvent) => void,
): void {
  const press = useEffectEvent((event: PointerEvent) => {
    const source = sourceUnder(event.target);
    if (source !== null) onPress(source, event);
  });
  const pressFirst = useEffectEvent(() => {
    const held = takeOver();
    if (held === null) return;
    press(held.press);
    // Whoever has gone all the way by then only lets go.
    document.dispatchEvent(new PointerEvent("pointermove", held.latest));
  });

  // The document: one listener for all that can be dragged.
  useEffect(() => {
    const follow = (event: PointerEvent) => press(event);
    document.addEventListener("pointerdown", follow);
    pressFirst();
    return () => document.removeEventListener("pointerdown", follow);
  }, []);
}
