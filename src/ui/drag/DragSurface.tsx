import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { listen } from "#ui/listen.ts";
import { part } from "#ui/part.tsx";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { dragAlone, type Held } from "./dragAlone.ts";
import { createDragStore, DragContext, useDragStore, type DragSurfaceProps } from "./dragState.ts";

// The library weighs as much as all features of the first view: it comes with the first movement.
const DragEngine = part(async () => (await import("./DragEngine.tsx")).DragEngine);

/** Everything that can be dragged and dropped on lives inside one surface. */
export function DragSurface({
  children,
  ...rest
}: DragSurfaceProps & { readonly children: ReactNode }) {
  const [store] = useState(createDragStore);
  const [isWanted, setWanted] = useState(false);
  const [crashes, setCrashes] = useState(0);
  const stopAlone = useRef<() => Held | null>(() => null);
  // The window: whoever moves a pointer may want to drag soon.
  useEffect(() => {
    if (isWanted) return undefined;
    const want = () => setWanted(true);
    return listen({ pointermove: want, pointerdown: want });
  }, [isWanted]);

  return (
    <DragContext value={store}>
      {children}
      <Alone
        key={crashes}
        {...rest}
        onStart={(stop) => {
          stopAlone.current = stop;
        }}
      />
      {isWanted && (
        <DragEngine
          {...rest}
          takeOver={() => stopAlone.current()}
          renderFailure={(failure) => (
            <AskAgain
              key={failure.attempts}
              {...failure}
              onCrash={() => setCrashes((count) => count + 1)}
            />
          )}
        />
      )}
    </DragContext>
  );
}

interface AloneProps extends Pick<DragSurfaceProps, "onDrop" | "onCancel"> {
  /** Is given what makes it leave off. */
  readonly onStart: (stop: () => Held | null) => void;
}

/** Drags until the engine is here, and anew once that has broken. */
function Alone({ onStart, onDrop, onCancel }: AloneProps) {
  const store = useDragStore();
  const start = useEffectEvent(onStart);
  const drop = useEffectEvent(onDrop);
  const cancel = useEffectEvent(onCancel);

  // The window: whoever presses may want to drag, and does so at once.
  useEffect(() => {
    const stop = dragAlone(store, {
      onDrop: (payload, zone) => drop(payload, zone),
      onCancel: () => cancel(),
    });
    start(stop);
    return () => void stop();
  }, [store]);

  return null;
}

/** Pauses in milliseconds after so many losses: whoever has no network presses often all the same. */
const pauses: readonly number[] = [0, 0, 2000, 4000, 8000, 16_000, 32_000];
const longestPause = 60_000;

/** The engine is asked for again with a press, less and less often, and when the network is back. */
function AskAgain({ isLoading, attempts, retry, onCrash }: Failure & { onCrash: () => void }) {
  const [lostAt] = useState(() => performance.now());
  const crash = useEffectEvent(onCrash);

  // The surface, which goes on by itself.
  useEffect(() => {
    if (!isLoading) crash();
  }, [isLoading]);

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
