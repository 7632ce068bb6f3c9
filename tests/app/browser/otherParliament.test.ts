import { afterEach, describe, expect, it } from "vitest";
import { createSessionHistory } from "#app/browser/sessionHistory.ts";
import { bareDossier } from "#domain/dossier.ts";
import { initialScenario, type Scenario } from "#domain/scenario.ts";
import { begin, commit, undo } from "#domain/undo.ts";
import { lakeland } from "#tests/parliaments.ts";
import { FakeWindow } from "./fakeWindow.ts";
import { closeAll, openIn } from "./openedApp.ts";

afterEach(closeAll);

/** Lakeland on the screen, and behind it in the history an entry of a parliament not here yet. */
function afterIraq() {
  const page = new FakeWindow("?p=iraq-2018&d=certified&in=kdp");
  page.history.replaceState({ step: 3, place: 3 }, "");
  page.history.pushState({ step: 4, place: 4 }, "", "?p=lakeland&d=report&in=anchor");
  return openIn(page, bareDossier(lakeland));
}

describe("an entry of a parliament that has to be fetched", () => {
  it("is shown when it has come", async () => {
    const { page, store } = afterIraq();
    page.goByHand(-1);
    expect(store.getState().timeline.present.parliament).toBe("lakeland");
    await expect
      .poll(() => store.getState().timeline.present)
      .toMatchObject({
        parliament: "iraq-2018",
        edition: "certified",
        roles: { kdp: "government" },
      });
    expect(page.location.search).toBe("?p=iraq-2018&d=certified&in=kdp");
    page.goByHand(1);
    expect(store.getState().timeline.present.roles).toEqual({ anchor: "government" });
  });

  it("calls nobody back who went on with the former one", async () => {
    const { page, store } = afterIraq();
    page.goByHand(-1);
    store.getState().toggleList("bridge");
    const { timeline } = store.getState();
    // By then it has come: a parliament of the app's own needs no network.
    await new Promise(setImmediate);
    expect(store.getState().timeline).toBe(timeline);
    expect(page.location.search).toBe("?p=lakeland&d=report&in=anchor.bridge");
  });

  it.each(["with", "without"])(
    "is not written over by a view opened before: %s changes",
    async (how) => {
      const { page, store } = afterIraq();
      page.goByHand(-1);
      store.getState().showView("stage");
      store.getState().showOverlay("sources");
      if (how === "without") {
        store.getState().showView("page");
        store.getState().showOverlay(null);
      }
      expect(page.location.search).toBe("?p=iraq-2018&d=certified&in=kdp");
      await expect.poll(() => store.getState().timeline.present.parliament).toBe("iraq-2018");
      const shown = how === "with" ? "&view=stage&overlay=sources" : "";
      expect(page.location.search).toBe(`?p=iraq-2018&d=certified&in=kdp${shown}`);
      page.goByHand(1);
      expect(store.getState().timeline.present.roles).toEqual({ anchor: "government" });
    },
  );

  it("that is left for another lets that one be written", async () => {
    const { page, store } = afterIraq();
    page.goByHand(-1);
    page.goByHand(1);
    store.getState().showView("stage");
    expect(page.location.search).toBe("?p=lakeland&d=report&in=anchor&view=stage");
    await new Promise(setImmediate);
    expect(store.getState().timeline.present.parliament).toBe("lakeland");
  });
});

describe("an address with a payload", () => {
  it("keeps it in each entry, and is told from the same query without it", () => {
    const page = new FakeWindow("?p=own&d=own");
    const first = initialScenario(lakeland);
    let timeline = begin<Scenario>(first);
    const payload = (scenario: Scenario) =>
      scenario.edition === "report" ? "#c1.aB3-_x" : "#c1.z";
    const session = createSessionHistory(page, {
      timeline: () => timeline,
      linkOf: ({ scenario }) => `?p=own&d=own${payload(scenario)}`,
      shown: () => ({ view: "page", overlay: null }),
      onBehind: () => undefined,
    });
    session.follow();
    expect(page.location.hash).toBe("#c1.aB3-_x");
    timeline = commit(timeline, { ...first, edition: "register" });
    session.follow();
    expect(page.location.hash).toBe("#c1.z");
    timeline = undo(timeline);
    session.follow();
    page.arrive();
    expect(page.entries.map(({ url }) => url.hash)).toEqual(["#c1.aB3-_x", "#c1.z"]);
    expect(page.location.hash).toBe("#c1.aB3-_x");
    session.stop();
  });

  it("opens again by a reload, and says nothing of what it brought along", () => {
    const own = { ...bareDossier(lakeland), payload: "c1.aB3-_x" };
    const app = openIn(new FakeWindow("?p=lakeland&d=report&in=anchor#c1.aB3-_x"), own);
    expect(app.store.getState().notice).toBeNull();
    app.store.getState().toggleList("bridge");
    expect(app.page.location.search).toBe("?p=lakeland&d=report&in=anchor.bridge");
    expect(app.page.location.hash).toBe("#c1.aB3-_x");
    app.page.goByHand(-1);
    expect(app.store.getState()).toMatchObject({
      notice: null,
      timeline: { present: { parliament: "lakeland", roles: { anchor: "government" } } },
    });
    app.page.goByHand(1);
    const after = openIn(app.page.reloaded(), own).store.getState();
    expect(after.notice).toBeNull();
    expect(after.timeline.present.roles).toEqual({ anchor: "government", bridge: "government" });
  });
});
