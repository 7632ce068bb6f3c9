import { expect } from "vitest";
import { connectAddressBar } from "#app/browser/addressBar.ts";
import { stepIn } from "#app/browser/historyMark.ts";
import { addressToOpen } from "#app/browser/keptScreen.ts";
import { bringLinkReading } from "#app/linkReading.ts";
import { openingAtOnce } from "#app/opening.ts";
import { stepOf } from "#domain/undo.ts";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import { createAppStore, type AppStore } from "#store/store.ts";
import { windmoor } from "#tests/parliaments.ts";
import { FakeWindow } from "./fakeWindow.ts";

/** The app in a window, as far as its address goes. */
export interface OpenedApp {
  readonly page: FakeWindow;
  readonly store: AppStore;
  readonly close: () => void;
}

// As in a page that has been at rest: who reads links is here.
await bringLinkReading();

const opened: OpenedApp[] = [];

/** The app as it starts in a window, with Windmoor unless another parliament is given. */
export function openIn(page: FakeWindow, dossier: Dossier = bareDossier(windmoor)): OpenedApp {
  const opening = openingAtOnce(addressToOpen(page), { [dossier.parliament.id]: dossier });
  if (opening === null) throw new Error("The parliament of the address is not here");
  const store = createAppStore({ ...opening, step: stepIn(page.history.state) ?? 0 });
  const app = { page, store, close: connectAddressBar(store, page) };
  opened.push(app);
  return app;
}

/** The app in a window of its own, at a link. */
export function open(link = "?p=windmoor&d=evening"): OpenedApp {
  return openIn(new FakeWindow(link));
}

/** Undoes so many steps at once, before the browser has moved. */
export function undo({ store }: OpenedApp, times: number): void {
  for (let time = 0; time < times; time += 1) store.getState().undo();
}

/** The steps of the entries that the browser holds, `null` for one that is not ours. */
export function stepsIn({ entries }: FakeWindow): readonly (number | null)[] {
  return entries.map(({ state }) => stepIn(state));
}

/** Ends what a test opened. */
export function closeAll(): void {
  for (const { close } of opened.splice(0)) close();
}

const ids = windmoor.lists.map(({ id }) => id);

/** So many changes, each to a scenario that was not there before, 255 at most: a Gray code of the lists. */
export function change({ store }: OpenedApp, times: number): void {
  for (let time = 0; time < times; time += 1) {
    const count = store.getState().timeline.past.length;
    const bit = ids.findIndex((_, place) => ((count >> place) & 1) === 0);
    store.getState().toggleList(ids[bit] ?? "");
  }
}

/** What the address has to be. */
export function addressFor({ store }: OpenedApp): string {
  const { view, overlay, timeline, parliaments } = store.getState();
  const parliament = parliaments[timeline.present.parliament]?.parliament ?? windmoor;
  return writeLink(timeline.present, parliament, { view, overlay });
}

/** That page and address say the same, nothing is waited for, and a reload opens the same. */
export function expectAgreement(app: OpenedApp): void {
  const { page, store } = app;
  const { timeline } = store.getState();
  expect(page.location.search).toBe(addressFor(app));
  expect(stepIn(page.history.state)).toBe(stepOf(timeline));
  expect(page.isWaiting).toBe(false);
  const after = openIn(page.reloaded());
  expect(after.store.getState().timeline.present).toEqual(timeline.present);
  expect(after.store.getState().timeline.start).toBe(stepOf(timeline));
  after.close();
}
