import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { part } from "#ui/part.tsx";
import { cancelByKey, swallowNextClick } from "./dragInterruption.ts";
import {
  atRest,
  createDragStore,
  DragContext,
  useDragStore,
  type DragStore,
  type DragSurfaceProps,
} from "./dragState.ts";
import { draggedTo, heldSource } from "./gesture.ts";
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
    // A second finger is nobody's drag.
    if (!event.isPrimary) return;
    if (gesture.engine() === "coming") dragAlone(event, store, rest);
    gesture.follow(event);
    if (event.type !== "pointermove") setPress(gesture.held()?.press ?? null);
  });

  // The window: whoever moves a pointer may want to drag.
  useEffect(() => {
    const hear = (event: PointerEvent) => follow(event);
    // Before the engine, which asks where the pointer is.
    const how = { capture: true, passive: true };
    for (const name of pointerEvents) window.addEventListener(name, hear, how);
    window.addEventListener("keydown", cancelByKey, how);
    return () => {
      window.removeEventListener("keydown", cancelByKey, how);
      for (const name of pointerEvents) window.removeEventListener(name, hear, how);
    };
  }, []);

  return (
    <DragContext value={store}>
      {children}
      {isWanted && (
        <DragEngine
          {...rest}
          waiting={<Absent />}
          renderFailure={(failure) => (
            <AskAgain
              key={failure.attempts}
              failure={failure}
              press={press}
              onUnavailable={rest.onUnavailable}
            />
          )}
        />
      )}
    </DragContext>
  );
}

/** What the engine will do as soon as it is here: without a card under the pointer. */
function dragAlone(
  event: PointerEvent,
  store: DragStore,
  { onDrop, onCancel }: Pick<DragSurfaceProps, "onDrop" | "onCancel">,
) {
  const dragged = store.get().dragged ?? draggedTo(store.gesture, event)?.payload;
  if (dragged === undefined) return;
  const zone = () => zoneAt(event.clientX, event.clientY);
  const show = () => store.set({ dragged, zone: zone() });
  if (event.type === "pointermove") {
    show();
    // The fields are drawn by then, and may have come under it.
    queueMicrotask(() => store.get().dragged !== null && show());
    return;
  }
  store.set(atRest);
  if (event.type === "pointercancel") onCancel();
  if (event.type !== "pointerup") return;
  swallowNextClick();
  onDrop(dragged, zone());
}

/** Pauses in milliseconds after so many losses: whoever has no network presses often all the same. */
const pauses: readonly number[] = [0, 0, 2000, 4000, 8000, 16_000, 32_000];
const longestPause = 60_000;

interface AskAgainProps {
  readonly failure: Failure;
  readonly press: PointerEvent | null;
  readonly onUnavailable: () => void;
}

/**
 * Without the engine ticking goes on. It is asked for again with a press, less and less often, and
 * when the network is back.
 */
function AskAgain({ failure, press, onUnavailable }: AskAgainProps) {
  const { isLoading, attempts, retry } = failure;
  const store = useDragStore();
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
    store.gesture.setEngine("lost");
    store.set(atRest);
    return () => store.gesture.setEngine("coming");
  }, [store]);

  return <Absent onAttempt={onUnavailable} />;
}

interface AbsentProps {
  /** The pointer goes as far as a drag needs. */
  readonly onAttempt?: () => void;
}

/** Whoever drags while the engine is not there means no text to be selected. */
function Absent({ onAttempt }: AbsentProps) {
  const { gesture } = useDragStore();
  const isTold = useRef(false);

  // The document: what comes of a press before React hears of it; an attempt is told once.
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      if (isTold.current || draggedTo(gesture, event) === null) return;
      isTold.current = true;
      onAttempt?.();
    };
    // Whoever has gone that far already.
    const { latest } = gesture.held() ?? {};
    if (latest !== undefined) follow(latest);
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
