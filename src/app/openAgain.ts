import { stepOf } from "#domain/undo.ts";
import type { AppStore } from "#store/store.ts";
import { bringLinkReading, linkReading } from "./linkReading.ts";
import type { Opening } from "./opening.ts";

/**
 * Asks once more for what a link needs that opened the page without it, its parliament or what reads
 * links, and opens what the link says: as a step of its own where something has been changed before.
 * Resolves to whether that has come. Nothing is opened for who has gone on since, or put the notice away.
 */
export async function openAgain(store: AppStore, link: string): Promise<boolean> {
  const { timeline, notice: asked, learn, open, openParliament } = store.getState();
  await bringLinkReading();
  const opening = await linkReading()?.openingOf(new URL(link), store.getState().parliaments);
  if (opening === undefined || isNotFetched(opening)) return false;
  const { dossier, scenario, notice } = opening;
  const now = store.getState();
  learn(dossier);
  if (now.timeline !== timeline || now.notice !== asked) return true;
  if (timeline.past.length + timeline.future.length === 0)
    open(scenario, stepOf(timeline), { notice });
  else openParliament(dossier, scenario, notice);
  return true;
}

/** Whether the parliament of the link did not arrive, and another one is shown instead. */
function isNotFetched({ notice }: Opening): boolean {
  return notice?.problems.some(({ kind }) => kind === "parliament-not-fetched") ?? false;
}
