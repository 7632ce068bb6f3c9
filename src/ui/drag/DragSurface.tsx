import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { part } from "#ui/part.tsx";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { dragAlone, type Held } from "./dragAlone.ts";
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
  const stopAlone = useRef<() => Held | null>(() => null);
  const drop = useEffectEvent(rest.onDrop);
  const cancel = useEffectEvent(rest.onCancel);

  // The window: whoever moves a pointer may want to drag, and does so at once.
  useEffect(() => {
    const want = () => setWanted(true);
    const stop = dragAlone(store, {
      onDrop: (payload, zone) => drop(payload, zone),
      onCancel: () => cancel(),
    });
    stopAlone.current = stop;
    window.addEventListener("pointermove", want);
    window.addEventListener("pointerdown", want);
    return () => {
      stop();
      window.removeEventListener("pointermove", want);
      window.removeEventListener("pointerdown", want);
    };
  }, [store]);

  return (
    <DragContext value={store}>
      {children}
      {isWanted && (
        <DragEngine
          {...rest}
          takeOver={() => stopAlone.current()}
          renderFailure={(failure) => <AskAgain key={failure.attempts} {...failure} />}
        />
      )}
    </DragContext>
  );
}

/** Pauses in milliseconds after so many losses: whoever has no network presses often all the same. */
const pauses: readonly number[] = [0, 0, 2000, 4000, 8000, 16_000, 32_000];
const longestPause = 60_000;

/** The engine is asked for again with a press, less and less often, and when the network is back. */
function AskAgain({ isLoading, attempts, retry }: Failure) {
  const [lostAt] = useState(() => performance.now());

  // The network.
  useEffect(() => {
    if (!isLoading) return undefined;
    const ask = () => {
      if (performance.now() - lostAt >= (pauses[attempts] ?? longestPause)) retry();
    };
    window.addEventListener("pointerdown", ask);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("pointerdown", ask);
      window.removeEventListener("online", retry);
    };
  }, [isLoading, attempts, lostAt, retry]);

  return null;
}
