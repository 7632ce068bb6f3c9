import { useLayoutEffect } from "react";
import { usePower, type ChamberPower } from "#asking/usePower.ts";
import { useLists } from "#features/lists/useListsView.ts";

/** The power of every list, which the table around shows in its cells as long as this is drawn. */
export function usePowerInTable(): ChamberPower {
  const { showPower } = useLists();
  const power = usePower();

  // The table: it was here before anything that can ask for power.
  useLayoutEffect(() => showPower(power), [power, showPower]);
  useLayoutEffect(() => () => showPower(null), [showPower]);

  return power;
}
