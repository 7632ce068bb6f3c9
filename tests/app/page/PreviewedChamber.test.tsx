// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PreviewedChamber } from "#app/page/PreviewedChamber.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { lakeland } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { createDragStore, DragContext } from "#ui/drag/dragState.ts";

const described = () => screen.getByRole("img").getAttribute("aria-label");

it("shows those whom somebody points at in the place of the coalition, and leaves it alone", async () => {
  const { store } = renderApp(<PreviewedChamber />, "?p=lakeland&d=report&in=anchor&q=two-thirds", {
    dossier: bareDossier(lakeland),
  });
  const { timeline } = store.getState();
  await screen.findByRole("img");
  const asItStands = described();
  expect(asItStands).toContain("In government 6,");
  expect(screen.queryByText(/^A preview:/)).toBeNull();

  act(() => store.getState().preview({ bridge: "government", drum: "abstains" }));
  expect(described()).toContain("In government 4, Abstains 3,");
  expect(screen.getByText(/^A preview:/)).toBeVisible();
  // Rule and figures stay: two thirds of 21.
  expect(described()).toContain("The line stands at 14.");
  expect(store.getState().timeline).toBe(timeline);

  act(() => store.getState().preview(null));
  expect(described()).toBe(asItStands);
});

it("may point at nobody, which is an empty coalition", async () => {
  const { store } = renderApp(<PreviewedChamber />, "?p=lakeland&d=report&in=anchor", {
    dossier: bareDossier(lakeland),
  });
  await screen.findByRole("img");
  act(() => store.getState().preview({}));
  expect(described()).not.toContain("In government");
});

it("shows the coalition while something is dragged, whatever that passes", async () => {
  const drag = createDragStore();
  const { store } = renderApp(
    <DragContext value={drag}>
      <PreviewedChamber />
    </DragContext>,
    "?p=lakeland&d=report&in=anchor",
    { dossier: bareDossier(lakeland) },
  );
  await screen.findByRole("img");
  act(() => drag.set({ dragged: { items: ["candle"], from: "table" }, zone: null }));
  act(() => store.getState().preview({ bridge: "government" }));
  expect(described()).toContain("In government 6,");
  expect(screen.queryByText(/^A preview:/)).toBeNull();
});
