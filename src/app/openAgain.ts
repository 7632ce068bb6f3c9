import { stepOf } from "#domain/undo.ts";
import type { AppStore } from "#store/store.ts";
import { bringLinkReading, linkReading } from "./linkReading.ts";
import type { Opening } from "./opening.ts";

/**
 * Asks once more for the parliament of a link that opened the page without it, and opens what the
 * link says: as a step of its own where something has been changed since. Resolves to whether the
 * parliament has come.
 */
export async function openAgain(store: AppStore, link: string): Promise<boolean> {
  await bringLinkReading();
  const opening = await linkReading()?.openingOf(new URL(link), store.getState().parliaments);
  if (opening === undefined || isNotFetched(opening)) return false;
  const { dossier, scenario, notice } = opening;
  const { timeline, learn, open, openParliament } = store.getState();
  learn(dossier);
  if (timeline.past.length + timeline.future.length === 0)
    open(scenario, stepOf(timeline), { notice });
  else openParliament(dossier, scenario, notice);
  return true;
}

/** Whether the parliament of the link did not arrive, and another one is shown instead. */
function isNotFetched({ notice }: Opening): boolean {
  return notice?.problems.some(({ kind }) => kind === "parliament-not-fetched") ?? false;
}
