import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { initialScenario } from "#domain/scenario.ts";
import { createAppStore } from "#store/store.ts";
import { subjectKnownTo } from "#store/subject.tsx";
import { lakeland, windmoor } from "#tests/parliaments.ts";

const opened = () =>
  createAppStore({ dossier: bareDossier(lakeland), scenario: initialScenario(lakeland) });

describe("opening another parliament", () => {
  it("is one step of undo, there and back, each with its scenario", () => {
    const store = opened();
    const app = store.getState();
    app.toggleList("anchor");
    app.openParliament(bareDossier(windmoor));
    app.toggleList("amber");
    const present = () => subjectKnownTo(store.getState(), store.getState().timeline.present);
    expect(present().chamber.parliament).toBe(windmoor);
    expect(present().standing.counted).toBe(10);
    app.undo();
    app.undo();
    expect(present().chamber.parliament).toBe(lakeland);
    expect(present().standing.counted).toBe(6);
    app.redo();
    expect(store.getState().timeline.present).toEqual(initialScenario(windmoor));
  });

  it("changes nothing where it is open and as it begins", () => {
    const store = opened();
    store.getState().openParliament(bareDossier(lakeland));
    expect(store.getState().timeline.past).toEqual([]);
  });

  it("keeps the first dossier of a parliament: the timeline was made with it", () => {
    const store = opened();
    const first = store.getState().parliaments["lakeland"];
    store.getState().learn(bareDossier({ ...lakeland, lists: [] }));
    expect(store.getState().parliaments["lakeland"]).toBe(first);
  });

  it("opens none in the figures of another of the same id, that links bring with another payload", () => {
    const store = opened();
    const app = store.getState();
    app.openParliament({ ...bareDossier(windmoor), payload: "c1.first" });
    app.undo();
    const before = store.getState().timeline;
    app.openParliament({ ...bareDossier(windmoor), payload: "c1.other" });
    expect(store.getState().timeline).toBe(before);
    app.learn({ ...bareDossier(windmoor), payload: "c1.other" });
    expect(store.getState().parliaments["windmoor"]?.payload).toBe("c1.first");
    app.openParliament({ ...bareDossier(windmoor), payload: "c1.first" });
    expect(store.getState().timeline.present).toEqual(initialScenario(windmoor));
  });
});

describe("a scenario that cannot be resolved", () => {
  it.each([
    ["of an edition that is not there", { ...initialScenario(lakeland), edition: "rumour" }],
    ["of a parliament that is not known", initialScenario(windmoor)],
    [
      "of one named like a part of every object",
      { ...initialScenario(lakeland), parliament: "toString" },
    ],
  ])("%s is not opened, and never counted with other figures", (_, scenario) => {
    const store = opened();
    const before = store.getState().timeline;
    store.getState().open(scenario, 7, { notice: null });
    expect(store.getState().timeline).toBe(before);
    expect(() => subjectKnownTo(store.getState(), scenario)).toThrow(/no chamber/);
  });

  it("is not chosen either", () => {
    const store = opened();
    store.getState().chooseEdition("rumour");
    expect(store.getState().timeline.present.edition).toBe("report");
    store.getState().chooseEdition("register");
    expect(store.getState().timeline.present.edition).toBe("register");
  });
});
