import { useEffect, useRef } from "react";
import { sourceUnder } from "./dragState.ts";

type Source = NonNullable<ReturnType<typeof sourceUnder>>;

/** Calls back for every press on something draggable, beginning with one that is down already. */
export function usePress(
  firstPress: PointerEvent | null,
  onPress: (source: Source, event: PointerEvent) => void,
): void {
  const handler = useRef(onPress);
  const pending = useRef(firstPress);

  // The document: one listener for all that can be dragged; it calls the newest handler.
  useEffect(() => {
    handler.current = onPress;
  });

  useEffect(() => {
    const press = (event: PointerEvent) => {
      const source = sourceUnder(event.target);
      if (source !== null) handler.current(source, event);
    };
    document.addEventListener("pointerdown", press);
    if (pending.current !== null) press(pending.current);
    return () => document.removeEventListener("pointerdown", press);
  }, []);
}
