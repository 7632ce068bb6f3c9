import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { createDragStore, DragContext, type DragPayload } from "./dragState.ts";

// The library weighs as much as all features of the first view: it comes with the first movement.
const DragEngine = lazy(async () => ({ default: (await import("./DragEngine.tsx")).DragEngine }));

export interface DragSurfaceProps {
  /** `zone` is `null` when the drop was outside of every zone. */
  readonly onDrop: (payload: DragPayload, zone: string | null) => void;
  readonly onCancel: () => void;
  /** What follows the pointer. */
  readonly renderGhost: (payload: DragPayload) => ReactNode;
}

/** Everything that can be dragged and dropped on lives inside one surface. */
export function DragSurface({
  children,
  ...rest
}: DragSurfaceProps & { readonly children: ReactNode }) {
  const [store] = useState(createDragStore);
  const [isWanted, setWanted] = useState(false);
  const [press, setPress] = useState<PointerEvent | null>(null);

  // The window: whoever moves a pointer may want to drag. A press that comes first is handed on.
  useEffect(() => {
    const want = (event: PointerEvent) => {
      setWanted(true);
      if (event.type === "pointerdown") setPress(event);
      if (event.type === "pointerup" || event.type === "pointercancel") setPress(null);
    };
    const events = ["pointermove", "pointerdown", "pointerup", "pointercancel"] as const;
    for (const name of events) window.addEventListener(name, want, { passive: true });
    return () => {
      for (const name of events) window.removeEventListener(name, want);
    };
  }, []);

  return (
    <DragContext value={store}>
      {children}
      {isWanted && (
        <Suspense>
          <DragEngine {...rest} firstPress={press} />
        </Suspense>
      )}
    </DragContext>
  );
}
