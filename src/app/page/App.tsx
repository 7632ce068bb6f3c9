import { FailureContext } from "#ui/FailureBoundary.tsx";
import { LiveRegion } from "#ui/LiveRegion.tsx";
import { CoalitionDrag } from "./CoalitionDrag.tsx";
import { tellFailure } from "./FailureNote.tsx";
import { Overlays } from "./Overlays.tsx";
import { Paper } from "./Paper.tsx";
import { Views } from "./Views.tsx";

interface AppProps {
  readonly onDrawn: (() => void) | undefined;
}

/** The views of the scenario, what opens over them, and what is printed and said of it. */
export function App({ onDrawn }: AppProps) {
  return (
    <FailureContext value={tellFailure}>
      <CoalitionDrag>
        <Views onDrawn={onDrawn} />
      </CoalitionDrag>
      <Overlays />
      <Paper />
      <LiveRegion />
    </FailureContext>
  );
}
