import { useEffect, useRef, useState, type ReactNode } from "react";
import { part } from "#ui/part.tsx";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { createDragStore, DragContext, sourceUnder, type DragSurfaceProps } from "./dragState.ts";
import { dragDistance, startsDrag } from "./startsDrag.ts";

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

  // The window: whoever moves a pointer may want to drag. A press that comes first is handed on.
  useEffect(() => {
    const want = (event: PointerEvent) => {
      setWanted(true);
      if (event.type === "pointerdown") setPress(event);
      if (event.type === "pointerup" || event.type === "pointercancel") setPress(null);
    };
    for (const name of pointerEvents) window.addEventListener(name, want, { passive: true });
    return () => {
      for (const name of pointerEvents) window.removeEventListener(name, want);
    };
  }, []);

  return (
    <DragContext value={store}>
      {children}
      {isWanted && (
        <DragEngine
          {...rest}
          firstPress={press}
          waiting={<Absent press={press} />}
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
  const [lostAt] = useState(() => performance.now());

  // The network.
  useEffect(() => {
    if (!isLoading) return undefined;
    const isDue = performance.now() - lostAt >= (pauses[attempts] ?? longestPause);
    if (press !== null && isDue) retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [press, isLoading, attempts, lostAt, retry]);

  return <Absent press={press} onAttempt={onUnavailable} />;
}

interface AbsentProps {
  readonly press: PointerEvent | null;
  /** The pointer goes as far as a drag needs. */
  readonly onAttempt?: () => void;
}

/** Whoever drags while the engine is not there means no text to be selected. */
function Absent({ press, onAttempt }: AbsentProps) {
  const held = useRef(press);
  const isTold = useRef(false);

  // The document: presses, and what comes of them before React hears of it; an attempt is told once.
  useEffect(() => {
    const heldSource = () => {
      const { current } = held;
      const isDrag =
        current !== null && startsDrag(current) && sourceUnder(current.target) !== null;
      return isDrag ? current : null;
    };
    const follow = (event: PointerEvent) => {
      if (event.type !== "pointermove") held.current = event.type === "pointerdown" ? event : null;
      const from = heldSource();
      if (from === null || isTold.current) return;
      const way = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
      if (way <= dragDistance) return;
      isTold.current = true;
      onAttempt?.();
    };
    const prevent = (event: Event) => {
      if (heldSource() !== null) event.preventDefault();
    };
    for (const name of pointerEvents) window.addEventListener(name, follow);
    document.addEventListener("selectstart", prevent);
    return () => {
      for (const name of pointerEvents) window.removeEventListener(name, follow);
      document.removeEventListener("selectstart", prevent);
    };
  }, [onAttempt]);

  return null;
}
