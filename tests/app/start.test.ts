// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { connectAddressBar } from "#app/browser/addressBar.ts";
import { start } from "#app/start.ts";
import type { CatalogueEntry } from "#data/catalogueEntry.ts";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { stepOf } from "#domain/undo.ts";
import { lakeland } from "#tests/parliaments.ts";

/** Who waits for Lakeland. */
const waiting = vi.hoisted((): ((dossier: Dossier) => void)[] => []);

vi.mock("#data/furtherParliaments.ts", () => ({
  furtherParliaments: [
    { id: "lakeland", load: () => new Promise((come) => void waiting.push(come)) },
  ] satisfies readonly CatalogueEntry[],
}));

const iraq = "?p=iraq-2018&d=certified&in=kdp";
const ahead = "?p=lakeland&d=report&in=anchor";

it("opens what somebody goes back to while the parliament of the link is on its way", async () => {
  window.history.replaceState({ step: 3, place: 3 }, "", iraq);
  window.history.pushState({ step: 4, place: 4 }, "", ahead);
  let hasStarted = false;
  const starting = start(window, { edition: null, isAsAsked: false }).finally(() => {
    hasStarted = true;
  });
  await expect.poll(() => waiting.length).toBe(1);
  window.history.back();
  await expect.poll(() => hasStarted).toBe(true);
  const { store } = await starting;
  const close = connectAddressBar(store, window);
  const { timeline } = store.getState();
  expect(stepOf(timeline)).toBe(3);
  expect(timeline.present).toMatchObject({ parliament: "iraq-2018", roles: { kdp: "government" } });
  expect(window.location.search).toBe(iraq);

  window.history.forward();
  await expect.poll(() => waiting.length).toBe(2);
  for (const come of waiting) come(bareDossier(lakeland));
  await expect
    .poll(() => store.getState().timeline.present.roles)
    .toEqual({ anchor: "government" });
  expect(window.location.search).toBe(ahead);
  close();
});
