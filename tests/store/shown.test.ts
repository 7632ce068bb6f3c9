import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { initialScenario } from "#domain/scenario.ts";
import { initialTable, noFilters, orderedFor } from "#store/tableSettings.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

const opened = () => storeAt("?p=lakeland&d=report&in=anchor", bareDossier(lakeland));

describe("how it is shown", () => {
  it("is chosen, and is no step", () => {
    const store = opened();
    const { timeline, showView, showOverlay, chooseTheme, chooseLanguage } = store.getState();
    expect(store.getState().language).toBe("en-GB");
    chooseLanguage("ar-IQ");
    showView("stage");
    showOverlay("share");
    chooseTheme("light");
    expect(store.getState()).toMatchObject({
      view: "stage",
      overlay: "share",
      theme: "light",
      language: "ar-IQ",
    });
    showOverlay(null);
    expect(store.getState().overlay).toBeNull();
    expect(store.getState().timeline).toBe(timeline);
  });

  it("is what somebody likes, each part of it by itself or all at once", () => {
    const store = opened();
    const { timeline, chooseSingleKeys, chooseColumns, chooseCharts, chooseSettings } =
      store.getState();
    chooseSingleKeys(false);
    expect(store.getState()).toMatchObject({ singleKeys: false, columns: {}, showsCharts: false });
    chooseColumns({ leader: true });
    expect(store.getState()).toMatchObject({ columns: { leader: true }, showsCharts: false });
    chooseCharts(true);
    expect(store.getState().showsCharts).toBe(true);
    const others = {
      theme: "dark",
      singleKeys: true,
      columns: { family: false },
      showsCharts: false,
    } as const;
    chooseSettings(others);
    expect(store.getState()).toMatchObject(others);
    expect(store.getState().columns).toEqual({ family: false });
    expect(store.getState().timeline).toBe(timeline);
  });

  it("turns the wall on and back, and begins with its first page each time", () => {
    const store = opened();
    const { turnWall, showView } = store.getState();
    turnWall(1);
    turnWall(1);
    turnWall(1);
    turnWall(-1);
    expect(store.getState().wallTurns).toBe(2);
    showView("stage");
    expect(store.getState().wallTurns).toBe(0);
  });

  it("is as a step says that one goes to or opens; the wall keeps its page while it stays", () => {
    const store = opened();
    const { showView, turnWall, travel, open, timeline } = store.getState();
    const stage = { view: "stage", overlay: "keys" } as const;
    showView("stage");
    turnWall(1);
    travel(0);
    expect(store.getState()).toMatchObject({ view: "stage", overlay: null, wallTurns: 1 });
    travel(0, stage);
    expect(store.getState()).toMatchObject({ ...stage, wallTurns: 1 });
    open(timeline.present, 0, { notice: null, shown: { view: "page", overlay: null } });
    expect(store.getState()).toMatchObject({ view: "page", overlay: null, wallTurns: 0 });
  });

  it("tells while the browser refuses the address, and when it no longer does", () => {
    const store = opened();
    const { tellAddress } = store.getState();
    tellAddress(true);
    expect(store.getState().isAddressBehind).toBe(true);
    tellAddress(false);
    expect(store.getState().isAddressBehind).toBe(false);
  });

  it("is kept for the table, one setting at a time", () => {
    const store = opened();
    store.getState().setTable({ isGrouped: true });
    store.getState().setTable({ filters: { ...noFilters, search: "an" } });
    expect(store.getState().table).toEqual({
      ...initialTable,
      isGrouped: true,
      filters: { search: "an", families: [], roles: [] },
    });
  });

  it("is ordered by the proposal as it was when the order was set", () => {
    const store = opened();
    const sorting = [{ id: "seats", desc: true }];
    store.getState().setTable({ isGrouped: true });
    const then = store.getState().timeline.present;
    store.getState().orderTable({ sorting });
    store.getState().toggleList("bridge");
    const ordered = { ...initialTable, isGrouped: true, sorting, orderedBy: then };
    expect(store.getState().table).toEqual(ordered);
    store.getState().orderTable({ sorting: [] });
    const now = store.getState().timeline.present;
    expect(store.getState().table).toEqual({ ...ordered, sorting: [], orderedBy: now });
    expect(now.roles).toEqual({ anchor: "government", bridge: "government" });
  });

  it("is ordered by the proposal of then, in its own parliament only", () => {
    const orderedBy = {
      ...initialScenario(lakeland),
      roles: { elm: "support" },
      rule: { kind: "two-thirds" },
    } as const;
    const table = { ...initialTable, orderedBy };
    expect(orderedFor(table, "lakeland")).toMatchObject({
      roles: { elm: "support" },
      rule: { kind: "two-thirds" },
    });
    const unordered = { roles: {}, rule: { kind: "absolute" } };
    expect(orderedFor(table, "windmoor")).toEqual(unordered);
    expect(orderedFor(initialTable, "lakeland")).toEqual(unordered);
  });
});
