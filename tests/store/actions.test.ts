import { describe, expect, it } from "vitest";
import { noConstraints } from "#domain/constraints.ts";
import { bareDossier } from "#domain/dossier.ts";
import { initialScenario } from "#domain/scenario.ts";
import { stepOf } from "#domain/undo.ts";
import { createAppStore, dossierOf, type Actions } from "#store/store.ts";
import { initialTable } from "#store/tableSettings.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

const opened = (link = "?p=lakeland&d=report&in=anchor") => storeAt(link, bareDossier(lakeland));

const notice = { raw: "?in=moon", problems: [] };

describe("a store", () => {
  it("begins with what it is given, and else with nothing", () => {
    const given = { dossier: bareDossier(lakeland), scenario: initialScenario(lakeland) };
    expect(createAppStore(given).getState()).toMatchObject({
      view: "page",
      overlay: null,
      theme: "system",
      notice: null,
      previewed: null,
      singleKeys: true,
      columns: {},
      showsCharts: false,
      isAddressBehind: false,
      wallTurns: 0,
      table: initialTable,
      timeline: { start: 0, past: [], present: given.scenario, future: [] },
    });
    const more = { step: 4, view: "stage", overlay: "keys", theme: "dark", notice } as const;
    const { timeline, ...others } = createAppStore({ ...given, ...more }).getState();
    expect(stepOf(timeline)).toBe(4);
    expect(others).toMatchObject({ view: "stage", overlay: "keys", theme: "dark", notice });
    const liked = { singleKeys: false, columns: { leader: true }, showsCharts: true };
    expect(createAppStore({ ...given, ...liked }).getState()).toMatchObject(liked);
  });

  it("holds at first what has been drawn already, and leaves it at once for what is asked", () => {
    const drawn = { dossier: bareDossier(lakeland), scenario: initialScenario(lakeland) };
    const scenario = { ...drawn.scenario, edition: "register" };
    const asked = { ...drawn, scenario, view: "stage" } as const;
    const store = createAppStore(asked, drawn);
    expect(store.getInitialState()).toMatchObject({
      view: "page",
      timeline: { present: drawn.scenario },
    });
    expect(store.getState()).toMatchObject({ view: "stage", timeline: { present: scenario } });
    const alone = createAppStore(asked);
    expect(alone.getState()).toBe(alone.getInitialState());
  });

  it("knows the parliaments that were opened or learnt, each by its id", () => {
    const store = opened();
    store.getState().learn(bareDossier(windmoor));
    const { parliaments, timeline } = store.getState();
    expect(Object.keys(parliaments)).toEqual(["lakeland", "windmoor"]);
    expect(dossierOf(parliaments, "windmoor")?.parliament).toBe(windmoor);
    expect(dossierOf(parliaments, "hasOwnProperty")).toBeUndefined();
    expect(timeline.past).toEqual([]);
  });

  it("learns a parliament with the step that opens it", () => {
    const store = opened();
    store.getState().openParliament(bareDossier(windmoor));
    const { parliaments, timeline } = store.getState();
    expect(Object.keys(parliaments)).toEqual(["lakeland", "windmoor"]);
    expect(timeline.present.parliament).toBe("windmoor");
    expect(timeline.past).toHaveLength(1);
  });
});

describe("a change of the scenario", () => {
  const report = initialScenario(lakeland);
  const most = { ...noConstraints, mostLists: 2 };
  it.each<[string, (app: Actions) => void, object]>([
    [
      "puts a list in",
      (app) => app.toggleList("drum"),
      { roles: { anchor: "government", drum: "government" } },
    ],
    ["takes a list out", (app) => app.toggleList("anchor"), { roles: {} }],
    [
      "gives lists a role",
      (app) => app.assignLists(["anchor", "bridge"], "support"),
      { roles: { anchor: "support", bridge: "support" } },
    ],
    ["takes lists' roles", (app) => app.assignLists(["anchor"], null), { roles: {} }],
    ["takes all roles", (app) => app.clear(), { roles: {} }],
    [
      "chooses other roles",
      (app) => app.chooseRoles({ elm: "abstains" }),
      { roles: { elm: "abstains" } },
    ],
    [
      "chooses a rule",
      (app) => app.chooseRule({ kind: "two-thirds" }),
      { rule: { kind: "two-thirds" } },
    ],
    ["chooses figures", (app) => app.chooseEdition("register"), { edition: "register" }],
    ["chooses conditions", (app) => app.chooseConstraints(most), { constraints: most }],
  ])("%s, as one step, and leaves all else as it was", (_, change, changed) => {
    const store = opened();
    const before = store.getState().timeline.present;
    store.getState().preview({ elm: "government" });
    change(store.getState());
    const { timeline, previewed } = store.getState();
    expect(timeline.present).toEqual({ ...report, roles: before.roles, ...changed });
    expect(timeline.past).toEqual([before]);
    expect(previewed).toBeNull();
    store.getState().undo();
    expect(store.getState().timeline.present).toBe(before);
    store.getState().redo();
    expect(store.getState().timeline.present).toEqual(timeline.present);
  });

  it.each<[string, (app: Actions) => void]>([
    ["roles", (app) => app.chooseRoles({ anchor: "government" })],
    ["a role", (app) => app.assignLists(["anchor"], "government")],
    ["rule", (app) => app.chooseRule({ kind: "absolute" })],
    ["edition", (app) => app.chooseEdition("report")],
    ["conditions", (app) => app.chooseConstraints(noConstraints)],
  ])("to the same %s is no step", (_, change) => {
    const store = opened();
    const before = store.getState().timeline;
    change(store.getState());
    expect(store.getState().timeline).toBe(before);
  });
});

describe("what is shown for a moment", () => {
  const previewing = () => {
    const store = opened();
    store.getState().toggleList("bridge");
    store.getState().preview({ elm: "government" });
    expect(store.getState().previewed).toEqual({ elm: "government" });
    return store;
  };

  it.each<[string, (app: Actions) => void]>([
    ["is looked away from", (app) => app.preview(null)],
    ["is undone", (app) => app.undo()],
    ["is redone", (app) => app.redo()],
    ["is travelled", (app) => app.travel(0)],
    ["is opened", (app) => app.open(initialScenario(lakeland), 3, { notice: null })],
    // Whoever presses what is shown already has seen it.
    ["is chosen again", (app) => app.chooseRoles({ anchor: "government", bridge: "government" })],
  ])("ends when something %s", (_, act) => {
    const store = previewing();
    act(store.getState());
    expect(store.getState().previewed).toBeNull();
  });
});

describe("steps", () => {
  it("are travelled to where they are remembered, and else nothing happens", () => {
    const store = opened();
    store.getState().toggleList("bridge");
    store.getState().toggleList("drum");
    store.getState().travel(1);
    expect(stepOf(store.getState().timeline)).toBe(1);
    expect(store.getState().timeline.future).toHaveLength(1);
    const { timeline } = store.getState();
    store.getState().travel(9);
    expect(store.getState().timeline).toBe(timeline);
  });

  it("begin anew where another scenario is opened, with what its link got wrong", () => {
    const store = opened();
    store.getState().toggleList("bridge");
    const other = { ...initialScenario(lakeland), edition: "register" };
    store.getState().open(other, 12, { notice });
    expect(store.getState()).toMatchObject({
      timeline: { start: 12, past: [], present: other, future: [] },
      notice,
    });
    store.getState().dismissNotice();
    expect(store.getState().notice).toBeNull();
  });
});
