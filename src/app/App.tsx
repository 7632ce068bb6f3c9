import { useApp } from "#store/useApp.ts";
import { LiveRegion } from "#ui/LiveRegion.tsx";
import { CoalitionDrag } from "./CoalitionDrag.tsx";
import { Overlays } from "./Overlays.tsx";
import { PageView } from "./PageView.tsx";
import { StageView } from "./StageView.tsx";

/** The page, or the same scenario for the back row. */
export function App() {
  const isStage = useApp((app) => app.view === "stage");
  return (
    <>
      <CoalitionDrag>{isStage ? <StageView /> : <PageView />}</CoalitionDrag>
      <Overlays />
      <LiveRegion />
    </>
  );
}
