import { describe, expect, it } from "vitest";
import { initialScenario } from "#domain/scenario.ts";
import { writeLink } from "#formats/link/linkWriting.ts";
import { writeSettings } from "#formats/settingsJson.ts";
import { keeping } from "#store/keeping.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

/** What the store holds besides choices: the data, and the way that led here. */
const noChoices = ["parliaments", "timeline"];

const scenario = initialScenario(lakeland);
const ofScenario = Object.keys(scenario);
const ofStore = Object.entries(storeAt("").getState()).flatMap(([name, value]) =>
  typeof value === "function" || noChoices.includes(name) ? [] : [name],
);

/** Those of some choices that are kept in a place. */
const kept = (names: readonly string[], place: "link" | "undo" | "device") =>
  Object.entries(keeping).flatMap(([name, where]) =>
    names.includes(name) && where[place] ? [name] : [],
  );

describe("where a choice is kept", () => {
  it("is said of every field of a scenario and of the store", () => {
    expect(Object.keys(keeping)).toEqual(expect.arrayContaining([...ofScenario, ...ofStore]));
  });

  it("is the link for how it is shown, and the device for what somebody likes", () => {
    const plain = writeLink(scenario, lakeland);
    const asShown = writeLink(scenario, lakeland, { view: "stage", overlay: "sources" });
    expect(asShown).toBe(`${plain}&view=stage&overlay=sources`);
    expect(kept(ofStore, "link")).toEqual(["view", "overlay"]);
    const likes = { theme: "dark", singleKeys: false, columns: {}, showsCharts: true } as const;
    const saved = JSON.parse(writeSettings(likes)) as object;
    expect(Object.keys(saved)).toEqual(kept(ofStore, "device"));
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
    expect(kept(ofScenario, "undo").toSorted()).toEqual(ofScenario.toSorted());
    expect(kept(ofStore, "undo")).toEqual([]);
  });
});
