// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { laidOut } from "#tests/laidOut.ts";
import { asInPage } from "#tests/asInPage.ts";
import { renderApp } from "#tests/renderApp.tsx";
import { createDragStore, DragContext } from "#ui/drag/dragState.ts";

const meter = () => within(screen.getByRole("region", { name: "Majority meter" }));
const element = <MajorityMeter rule={(place) => <button type="button">{place}</button>} />;

beforeEach(() => laidOut());
afterEach(() => vi.restoreAllMocks());

describe("the majority meter", () => {
  it("invites while it is empty, and never says that it is 21 short", async () => {
    const { user, store } = renderApp(element, "", { dossier: bareDossier(windmoor) });
    expect(meter().getByText("Start with the largest list, or with any other")).toBeVisible();
    expect(meter().queryByText(/short/)).toBeNull();
    expect(meter().getByRole("group")).toHaveAccessibleName(/^Your coalition is empty\./);
    await user.click(meter().getByRole("button", { name: "Amber 10? Add it" }));
    expect(store.getState().timeline.present.roles).toEqual({ amber: "government" });
  });

  it("says how far it reaches and how much is missing, and describes the bar", () => {
    renderApp(element, "?d=report&in=anchor.bridge", { dossier: bareDossier(lakeland) });
    expect(meter().getByText("10")).toBeVisible();
    expect(meter().getByText("1 short")).toBeVisible();
    expect(meter().getByRole("group")).toHaveAccessibleName(
      "1 short of 11. In government: Anchor 6 and Bridge 4. 5 not in this source.",
    );
  });

  it.each([
    ["in=amber.birch.cedar", "2 to spare"],
    ["in=amber.birch.cedar&q=23", "not one to spare"],
    ["in=amber.birch.cedar&q=two-thirds", "5 short"],
    // A seat or two leave no room for the total above its own line.
    ["d=recount&in=heath", "19 short"],
  ])("says what is missing or to spare: %s", (link, words) => {
    renderApp(element, `?${link}`, { dossier: bareDossier(windmoor) });
    expect(meter().getByText(words)).toBeVisible();
  });

  it("has one word for seats that the source does not itemise", () => {
    renderApp(element, "?d=report&in=anchor", { dossier: bareDossier(lakeland) });
    expect(meter().getByText("5 not in this source")).toBeInTheDocument();
  });

  it("shows whom somebody points at, but not what a drag passes", () => {
    const drag = createDragStore();
    const { store } = renderApp(
      <DragContext value={drag}>{element}</DragContext>,
      "?p=lakeland&d=report&in=anchor.bridge",
      { dossier: bareDossier(lakeland) },
    );
    asInPage(() => store.getState().preview({ anchor: "government" }));
    expect(meter().getByText("5 short")).toBeVisible();
    asInPage(() => drag.set({ dragged: { items: ["candle"], from: "table" }, zone: null }));
    expect(meter().getByText("1 short")).toBeVisible();
    asInPage(() => drag.set({ dragged: null, zone: null }));
    expect(meter().getByText("5 short")).toBeVisible();
  });

  it("shows what would be while something is over it: the list as a ghost, and the result", async () => {
    const drag = createDragStore();
    renderApp(
      <DragContext value={drag}>{element}</DragContext>,
      "?p=lakeland&d=report&in=anchor.bridge",
      { dossier: bareDossier(lakeland) },
    );
    const segment = (name: string) => meter().queryByText(name)?.closest("[data-role]");
    const candle = { items: ["candle"], from: "table" };
    asInPage(() => drag.set({ dragged: candle, zone: null }));
    expect(segment("Candle")).toBeUndefined();
    asInPage(() => drag.set({ dragged: candle, zone: "meter" }));
    expect(segment("Candle")).toHaveAttribute("data-state", "ghost");
    expect(segment("Anchor")).toHaveAttribute("data-state", "member");
    expect(await meter().findByText(/^Drop to add Candle: 13 of 21/)).toBeVisible();
    expect(meter().getByText("2 to spare")).toBeVisible();
    asInPage(() => drag.set({ dragged: null, zone: null }));
    expect(segment("Candle")).toBeUndefined();
    expect(meter().getByText("1 short")).toBeVisible();
  });

  it("shows whom somebody points at in the same way, without a word to who listens", () => {
    const { store, announcer } = renderApp(element, "?p=lakeland&d=report&in=anchor.bridge", {
      dossier: bareDossier(lakeland),
    });
    const segment = (name: string) => meter().queryByText(name)?.closest("[data-role]");
    const label = meter().getByRole("group").getAttribute("aria-label");
    const buttons = meter().getAllByRole("button").length;
    asInPage(() => store.getState().preview({ bridge: "government", candle: "support" }));
    expect(segment("Candle")).toHaveAttribute("data-state", "ghost");
    expect(segment("Bridge")).toHaveAttribute("data-state", "member");
    expect(meter().getByText("4 short")).toBeVisible();
    expect(meter().getByRole("group")).toHaveAttribute("aria-label", label);
    expect(meter().queryByText(/^Drop to/)).toBeNull();
    expect(announcer.spoken()).toEqual([]);
    asInPage(() => store.getState().preview(null));
    expect(meter().getAllByRole("button")).toHaveLength(buttons);
    expect(meter().getByText("1 short")).toBeVisible();
  });

  it("keeps what is dragged out in its place until the drop, unseen", async () => {
    const drag = createDragStore();
    renderApp(
      <DragContext value={drag}>{element}</DragContext>,
      "?p=lakeland&d=report&in=anchor.bridge",
      { dossier: bareDossier(lakeland) },
    );
    const anchor = meter().getByRole("button", { name: "Anchor, 6 seats" });
    asInPage(() => drag.set({ dragged: { items: ["anchor"], from: "segment" }, zone: null }));
    expect(await meter().findByText(/^Drop to remove Anchor: 4 of 21/)).toBeVisible();
    expect(anchor).toBeInTheDocument();
    expect(anchor.closest("[data-role]")).toHaveAttribute("data-state", "leaving");
    asInPage(() => drag.set({ dragged: { items: ["anchor"], from: "segment" }, zone: "meter" }));
    expect(meter().getByText("Anchor: in your coalition already")).toBeVisible();
    expect(anchor.closest("[data-role]")).toHaveAttribute("data-state", "member");
  });
});
