import { Suspense, useDeferredValue, useLayoutEffect } from "react";
import { useApp } from "#store/useApp.ts";
import { FailureContext, type Failure } from "#ui/FailureBoundary.tsx";
import { LiveRegion } from "#ui/LiveRegion.tsx";
import { fetched } from "#ui/part.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { CoalitionDrag } from "./CoalitionDrag.tsx";
import { FailureNote, tellFailure } from "./FailureNote.tsx";
import { OnItsWay } from "./OnItsWay.tsx";
import { Overlays } from "./Overlays.tsx";
import { Paper } from "./Paper.tsx";
import { PageView } from "./PageView.tsx";

const StageView = fetched(async () => (await import("./StageView.tsx")).StageView);

interface AppProps {
  readonly onDrawn: (() => void) | undefined;
}

/** The page, or the same scenario for the back row. */
export function App({ onDrawn }: AppProps) {
  const view = useApp((app) => app.view);
  // The view that one comes from stays, and works, until the other has arrived.
  const shown = useDeferredValue(view);
  return (
    <FailureContext value={tellFailure}>
      <CoalitionDrag>
        <Suspense fallback={<OnItsWay />}>
          {shown === "page" ? (
            <PageView />
          ) : (
            <PartBoundary isAwaitedOutside renderFailure={lostStage}>
              <StageView />
            </PartBoundary>
          )}
          {onDrawn !== undefined && <Drawn onDrawn={onDrawn} />}
        </Suspense>
        {shown !== view && <OnItsWay />}
      </CoalitionDrag>
      <Overlays />
      <Paper />
      <LiveRegion />
    </FailureContext>
  );
}

/** Tells when what stands before it has been drawn, or taken over as it was. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  // Who started the page; before anything is painted.
  useLayoutEffect(onDrawn, [onDrawn]);
  return null;
}

/** The projector view could not be shown: the page stays. */
function lostStage(failure: Failure) {
  return (
    <>
      <FailureNote failure={failure} />
      <PageView />
    </>
  );
}
