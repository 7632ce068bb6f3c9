import { describe, expect, it } from "vitest";
import { laterKeeping, scenarioKeeping, viewKeeping } from "#domain/keeping.ts";
import { initialScenario } from "#domain/scenario.ts";
import { writeLink } from "#formats/link/scenarioLink.ts";
import { writeSettings } from "#formats/settingsJson.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

/** What the store holds besides choices: the data, and the way that led here. */
const noChoices = ["parliaments", "timeline"];

describe("where a choice is kept", () => {
  it("is said of every field of a scenario and of the store", () => {
    const state = Object.entries(storeAt("").getState()).flatMap(([name, value]) =>
      typeof value === "function" ? [] : [name],
    );
    expect(Object.keys(scenarioKeeping).toSorted()).toEqual(
      Object.keys(initialScenario(lakeland)).toSorted(),
    );
    expect([...Object.keys(viewKeeping), ...noChoices].toSorted()).toEqual(state.toSorted());
  });

  it("is the link for how it is shown, and the device for what somebody likes", () => {
    const scenario = initialScenario(lakeland);
    const plain = writeLink(scenario, lakeland);
    const asShown = writeLink(scenario, lakeland, { view: "stage", overlay: "sources" });
    expect(asShown).toBe(`${plain}&view=stage&overlay=sources`);
    const onLink = Object.entries(viewKeeping).filter(([, { link }]) => link);
    expect(onLink.map(([name]) => name)).toEqual(["view", "overlay"]);
    const onDevice = Object.entries(viewKeeping).filter(([, { device }]) => device);
    const saved = JSON.parse(writeSettings({ theme: "dark", singleKeys: false })) as object;
    expect(Object.keys(saved)).toEqual(onDevice.map(([name]) => name));
  });

  it("makes a step of undo of what a scenario says, and of nothing else", () => {
    const store = storeAt("");
    const app = store.getState();
    app.showView("stage");
    app.showOverlay("keys");
    app.chooseTheme("dark");
    app.setTable({ isGrouped: true });
    expect(store.getState().timeline.past).toEqual([]);
    app.chooseRule({ kind: "two-thirds" });
    expect(store.getState().timeline.past).toHaveLength(1);
    expect(Object.values(scenarioKeeping).every(({ undo }) => undo)).toBe(true);
    expect(Object.values(viewKeeping).some(({ undo }) => undo)).toBe(false);
    expect(laterKeeping.set.undo).toBe(true);
  });
});
