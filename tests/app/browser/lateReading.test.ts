import { expect, it } from "vitest";
import { connectAddressBar } from "#app/browser/addressBar.ts";
import { linkReading } from "#app/linkReading.ts";
import { bareDossier } from "#domain/dossier.ts";
import { initialScenario } from "#domain/scenario.ts";
import { createAppStore } from "#store/store.ts";
import { lakeland } from "#tests/parliaments.ts";
import { FakeWindow } from "./fakeWindow.ts";

const iraq = "?p=iraq-2018&d=certified&in=kdp";
const here = "?p=lakeland&d=report";

it("goes back to an entry where both what reads it and its parliament are still to come", async () => {
  const page = new FakeWindow(iraq);
  page.history.replaceState({ step: 3, place: 3 }, "");
  page.history.pushState({ step: 4, place: 4 }, "", here);
  const store = createAppStore({
    dossier: bareDossier(lakeland),
    scenario: initialScenario(lakeland),
    step: 4,
  });
  const close = connectAddressBar(store, page);
  const parliament = () => store.getState().timeline.present.parliament;

  expect(linkReading()).toBeNull();
  page.goByHand(-1);
  await expect.poll(parliament).toBe("iraq-2018");
  page.arrive();
  expect(page.index).toBe(0);
  expect(page.entries.map(({ url }) => url.search)).toEqual([iraq, here]);
  page.goByHand(1);
  expect(parliament()).toBe("lakeland");
  close();
});
