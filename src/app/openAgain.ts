import { stepOf } from "#domain/undo.ts";
import type { AppStore } from "#store/store.ts";
import { isNotFetched, openingOf } from "./opening.ts";

/**
 * Asks once more for the parliament of a link that opened the page without it, and opens what the
 * link says: as a step of its own where something has been changed since. Resolves to whether the
 * parliament has come.
 */
export async function openAgain(store: AppStore, link: string): Promise<boolean> {
  const opening = await openingOf(new URL(link), store.getState().parliaments);
  if (isNotFetched(opening)) return false;
  const { dossier, scenario, notice } = opening;
  const { timeline, learn, open, openParliament } = store.getState();
  learn(dossier);
  if (timeline.past.length + timeline.future.length === 0)
    open(scenario, stepOf(timeline), { notice });
  else openParliament(dossier, scenario, notice);
  return true;
}
