import type { Parliament } from "#domain/parliament.ts";
import { useDossier } from "#store/subject.tsx";
import { useArrived } from "#ui/arrival.tsx";

const nothing = () => Promise.resolve(null);

/** The subject's parliament as far as it is here: in full once somebody has asked for that. */
export function useParliamentAsFar(): Parliament {
  const { parliament, inFull } = useDossier();
  return useArrived(inFull ?? nothing) ?? parliament;
}
