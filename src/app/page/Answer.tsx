import { Headline } from "#features/headline/Headline.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { Dropped } from "./Dropped.tsx";

/** The headline: what holds, and while something is dragged what would. */
export function Answer() {
  return (
    <PartBoundary isAwaitedOutside>
      <Dropped>
        <Headline />
      </Dropped>
    </PartBoundary>
  );
}
