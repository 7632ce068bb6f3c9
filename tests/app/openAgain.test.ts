import { describe, expect, it, vi } from "vitest";
import { openAgain } from "#app/openAgain.ts";
import { openingOf } from "#app/opening.ts";
import type { CatalogueEntry } from "#data/catalogueEntry.ts";
import { bareDossier } from "#domain/dossier.ts";
import { createAppStore, type App } from "#store/store.ts";
import { lakeland } from "#tests/parliaments.ts";

const network = vi.hoisted(() => ({ isLost: true }));

vi.mock("#data/furtherParliaments.ts", () => ({
  furtherParliaments: [
    {
      id: "lakeland",
      load: () =>
        network.isLost ? Promise.reject(new Error("lost")) : Promise.resolve(bareDossier(lakeland)),
    },
  ] satisfies readonly CatalogueEntry[],
}));

const link = "https://lab.example/?p=lakeland&d=register&in=anchor.whoever";

/** The app as a link opened it without its parliament. */
async function openedWithout() {
  network.isLost = true;
  const store = createAppStore({ ...(await openingOf(new URL(link), {})), step: 3 });
  return { store, present: () => store.getState().timeline.present };
}

describe("a parliament that did not arrive with the page", () => {
  it("may not arrive once more, and changes nothing then", async () => {
    const { store } = await openedWithout();
    const before = store.getState();
    expect(await openAgain(store, link)).toBe(false);
    expect(store.getState()).toBe(before);
  });

  it("takes the place of the one that stood there, with what its link says", async () => {
    const { store, present } = await openedWithout();
    network.isLost = false;
    expect(await openAgain(store, link)).toBe(true);
    expect(present()).toMatchObject({ parliament: "lakeland", roles: { anchor: "government" } });
    const { timeline, notice } = store.getState();
    expect(timeline).toMatchObject({ start: 3, past: [] });
    expect(notice?.problems).toMatchObject([{ kind: "unknown-list", text: "whoever" }]);
  });

  it("is a step of undo where something was changed meanwhile", async () => {
    const { store, present } = await openedWithout();
    store.getState().toggleList("nasr");
    const former = present();
    network.isLost = false;
    await openAgain(store, link);
    expect(present()).toMatchObject({ parliament: "lakeland", roles: { anchor: "government" } });
    expect(store.getState().notice?.problems).toHaveLength(1);
    store.getState().undo();
    expect(present()).toBe(former);
  });

  it.each<[string, (app: App) => void]>([
    ["changes something", ({ toggleList }) => toggleList("nasr")],
    ["puts the notice away", ({ dismissNotice }) => dismissNotice()],
  ])("takes nobody along who %s while it is on its way", async (_, goOn) => {
    const { store, present } = await openedWithout();
    network.isLost = false;
    const asking = openAgain(store, link);
    goOn(store.getState());
    const { timeline, notice } = store.getState();
    expect(await asking).toBe(true);
    expect(present()).toMatchObject({ parliament: "iraq-2018" });
    expect(store.getState()).toMatchObject({ timeline, notice });
  });
});
