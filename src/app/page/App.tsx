import { lazy } from "react";
import { useApp } from "#store/useApp.ts";
import { LiveRegion } from "#ui/LiveRegion.tsx";
import { CoalitionDrag } from "./CoalitionDrag.tsx";
import { Overlays } from "./Overlays.tsx";
import { PageView } from "./PageView.tsx";
import { PartBoundary } from "./PartBoundary.tsx";

const StageView = lazy(async () => ({ default: (await import("./StageView.tsx")).StageView }));

/** The page, or the same scenario for the back row. */
export function App() {
  const isStage = useApp((app) => app.view === "stage");
  return (
    <>
      <CoalitionDrag>
        {isStage ? (
          <PartBoundary>
            <StageView />
          </PartBoundary>
        ) : (
          <PageView />
        )}
      </CoalitionDrag>
      <Overlays />
      <LiveRegion />
    </>
  );
}
