import type { ComponentProps } from "react";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { RuleChooser } from "#features/rule/RuleChooser.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";

/** The meter with the menu of rules at its line. */
export function RuledMeter() {
  return (
    <PartBoundary isAwaitedOutside>
      <MajorityMeter rule={ruleAt} />
    </PartBoundary>
  );
}

function ruleAt(place: ComponentProps<typeof RuleChooser>["place"]) {
  return <RuleChooser place={place} />;
}
