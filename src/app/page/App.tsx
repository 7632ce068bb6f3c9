import { useApp } from "#store/useApp.ts";
import { LiveRegion } from "#ui/LiveRegion.tsx";
import { part } from "#ui/part.tsx";
import { FailureContext, type Failure } from "#ui/PartBoundary.tsx";
import { CoalitionDrag } from "./CoalitionDrag.tsx";
import { FailureNote, tellFailure } from "./FailureNote.tsx";
import { Overlays } from "./Overlays.tsx";
import { PageView } from "./PageView.tsx";

const StageView = part(async () => (await import("./StageView.tsx")).StageView);

/** The page, or the same scenario for the back row. */
export function App() {
  const isStage = useApp((app) => app.view === "stage");
  return (
    <FailureContext value={tellFailure}>
      <CoalitionDrag>
        {isStage ? <StageView waiting={<PageView />} renderFailure={lostStage} /> : <PageView />}
      </CoalitionDrag>
      <Overlays />
      <LiveRegion />
    </FailureContext>
  );
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
