import { useEffect, useState, type ReactNode } from "react";
import { part } from "#ui/part.tsx";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { createDragStore, DragContext, type DragSurfaceProps } from "./dragState.ts";

// The library weighs as much as all features of the first view: it comes with the first movement.
const DragEngine = part(async () => (await import("./DragEngine.tsx")).DragEngine);

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
        <DragEngine
          {...rest}
          firstPress={press}
          renderFailure={(failure) => <AskAgain failure={failure} press={press} />}
        />
      )}
    </DragContext>
  );
}

/** Times that the engine is asked for without being asked to. */
const mostAttempts = 2;

interface AskAgainProps {
  readonly failure: Failure;
  readonly press: PointerEvent | null;
}

/** Without the engine ticking goes on, so nothing is said; with the next press it is asked for again. */
function AskAgain({ failure: { isLoading, attempts, retry }, press }: AskAgainProps) {
  const isDue = press !== null && isLoading && attempts < mostAttempts;

  // The network.
  useEffect(() => {
    if (isDue) retry();
  }, [isDue, retry]);

  return null;
}
