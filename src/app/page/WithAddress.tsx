import type { ReactNode } from "react";
import { ScenarioAddress } from "#features/lists/scenarioAddress.ts";
import { useShareAddress } from "./useShareAddress.ts";

/** Tells the table inside where its scenario can be opened again. */
export function WithAddress({ children }: { readonly children: ReactNode }) {
  const shared = useShareAddress();
  return <ScenarioAddress value={shared?.address ?? null}>{children}</ScenarioAddress>;
}
