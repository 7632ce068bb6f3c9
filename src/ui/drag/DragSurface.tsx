import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { part } from "#ui/part.tsx";
import { swallowNextClick } from "./dragInterruption.ts";
import { createDragStore, DragContext, type DragSurfaceProps } from "./dragState.ts";
import { draggedTo, heldSource, type Gesture } from "./gesture.ts";
import { zoneAt } from "./zoneAt.ts";

// The library weighs as much as all features of the first view: it comes with the first movement.
const DragEngine = part(async () => (await import("./DragEngine.tsx")).DragEngine);

const pointerEvents = ["pointermove", "pointerdown", "pointerup", "pointercancel"] as const;

/** Everything that can be dragged and dropped on lives inside one surface. */
export function DragSurface({
  children,
  ...rest
}: DragSurfaceProps & { readonly children: ReactNode }) {
  const [store] = useState(createDragStore);
  const [isWanted, setWanted] = useState(false);
  const [press, setPress] = useState<PointerEvent | null>(null);
  const { gesture } = store;

  const follow = useEffectEvent((event: PointerEvent) => {
    setWanted(true);
    const isFaster = event.type === "pointerup" && gesture.engine() === "coming";
    const dropped = isFaster ? draggedTo(gesture, event) : null;
    gesture.follow(event);
    if (event.type === "pointermove") return;
    setPress(gesture.held()?.press ?? null);
    if (dropped === null) return;
    swallowNextClick();
    rest.onDrop(dropped.payload, zoneAt(event.clientX, event.clientY));
  });

  // The window: whoever moves a pointer may want to drag.
  useEffect(() => {
    const hear = (event: PointerEvent) => follow(event);
    // Before the engine, which asks where the pointer is.
    const how = { capture: true, passive: true };
    for (const name of pointerEvents) window.addEventListener(name, hear, how);
    return () => {
      for (const name of pointerEvents) window.removeEventListener(name, hear, how);
    };
  }, []);

  return (
    <DragContext value={store}>
      {children}
      {isWanted && (
        <DragEngine
          {...rest}
          waiting={<Absent gesture={gesture} />}
          renderFailure={(failure) => (
            <AskAgain
              key={failure.attempts}
              failure={failure}
              press={press}
              gesture={gesture}
              onUnavailable={rest.onUnavailable}
            />
          )}
        />
      )}
    </DragContext>
  );
}

/** Pauses in milliseconds after so many losses: whoever has no network presses often all the same. */
const pauses: readonly number[] = [0, 0, 2000, 4000, 8000, 16_000, 32_000];
const longestPause = 60_000;

interface AskAgainProps {
  readonly failure: Failure;
  readonly press: PointerEvent | null;
  readonly gesture: Gesture;
  readonly onUnavailable: () => void;
}

/**
 * Without the engine ticking goes on. It is asked for again with a press, less and less often, and
 * when the network is back.
 */
function AskAgain({ failure, press, gesture, onUnavailable }: AskAgainProps) {
  const { isLoading, attempts, retry } = failure;
  const [lostAt] = useState(() => performance.now());

  // The network.
  useEffect(() => {
    if (!isLoading) return undefined;
    const isDue = performance.now() - lostAt >= (pauses[attempts] ?? longestPause);
    if (press !== null && isDue) retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [press, isLoading, attempts, lostAt, retry]);

  // The surface, which would carry out a drop.
  useEffect(() => {
    gesture.setEngine("lost");
    return () => gesture.setEngine("coming");
  }, [gesture]);

  return <Absent gesture={gesture} onAttempt={onUnavailable} />;
}

interface AbsentProps {
  readonly gesture: Gesture;
  /** The pointer goes as far as a drag needs. */
  readonly onAttempt?: () => void;
}

/** Whoever drags while the engine is not there means no text to be selected. */
function Absent({ gesture, onAttempt }: AbsentProps) {
  const isTold = useRef(false);

  // The document: what comes of a press before React hears of it; an attempt is told once.
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      if (isTold.current || draggedTo(gesture, event) === null) return;
      isTold.current = true;
      onAttempt?.();
    };
    const prevent = (event: Event) => {
      if (heldSource(gesture) !== null) event.preventDefault();
    };
    window.addEventListener("pointermove", follow);
    document.addEventListener("selectstart", prevent);
    return () => {
      window.removeEventListener("pointermove", follow);
      document.removeEventListener("selectstart", prevent);
    };
  }, [gesture, onAttempt]);

  return null;
}
