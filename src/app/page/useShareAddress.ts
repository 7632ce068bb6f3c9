import { useContext } from "react";
import { shareAddress, type ShareAddress } from "#app/browser/shareAddress.ts";
import { linkOf } from "#app/linkOf.ts";
import { useDossier } from "#store/subject.tsx";
import { useScenario } from "#store/useApp.ts";
import { PageLocation } from "./PageLocation.ts";

/** The address of the scenario on the screen, to hand on; `null` where nobody knows it yet. */
export function useShareAddress(): ShareAddress | null {
  const location = useContext(PageLocation);
  const link = linkOf(useDossier(), useScenario());
  const publicUrl = import.meta.env.VITE_PUBLIC_URL ?? "";
  return location === null ? null : shareAddress(link, location, publicUrl);
}
