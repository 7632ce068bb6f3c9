import { useEffect, useEffectEvent } from "react";
import { sourceUnder } from "./dragState.ts";

type Source = NonNullable<ReturnType<typeof sourceUnder>>;

/** Calls back for every press on something draggable, beginning with one that is down already. */
export function usePress(
  firstPress: PointerEvent | null,
  onPress: (source: Source, event: PointerEvent) => void,
): void {
  const press = useEffectEvent((event: PointerEvent) => {
    const source = sourceUnder(event.target);
    if (source !== null) onPress(source, event);
  });
  const pressFirst = useEffectEvent(() => {
    if (firstPress !== null) press(firstPress);
  });

  // The document: one listener for all that can be dragged.
  useEffect(() => {
    const follow = (event: PointerEvent) => press(event);
    document.addEventListener("pointerdown", follow);
    pressFirst();
    return () => document.removeEventListener("pointerdown", follow);
  }, []);
}
