import { afterEach, describe, expect, it } from "vitest";
import { FakeWindow } from "./fakeWindow.ts";
import { change, closeAll, expectAgreement, open, openIn, stepsIn, undo } from "./openedApp.ts";

afterEach(closeAll);

const start = "?p=windmoor&d=evening";

describe("a step in the browser's history that cannot be ours", () => {
  it.each([2 ** 53 - 1, 1e15, -1, 1.5, "3", null, Number.NaN])(
    "is not counted on from: %s",
    (step) => {
      const page = new FakeWindow(start);
      page.history.replaceState({ step }, "");
      const app = openIn(page);
      expect(app.store.getState().timeline.start).toBe(0);
      change(app, 2);
      expectAgreement(app);
      expect(stepsIn(page)).toEqual([0, 1, 2]);
    },
  );

  it("has no place there either, but of an earlier version one without a place", () => {
    const page = new FakeWindow(start);
    page.history.replaceState({ step: 4, place: -1 }, "");
    expect(openIn(page).store.getState().timeline.start).toBe(0);
    const older = new FakeWindow(start);
    older.history.replaceState({ step: 4 }, "");
    const app = openIn(older);
    change(app, 1);
    expectAgreement(app);
    expect(stepsIn(older)).toEqual([4, 5]);
  });
});

describe("a place on the page", () => {
  it("is gone to and come back from, and counts as no step", () => {
    const app = open();
    change(app, 2);
    app.page.followFragment("#finder");
    expect(app.page.location.hash).toBe("#finder");
    expect(stepsIn(app.page)).toEqual([0, 1, 2, 2]);
    undo(app, 1);
    app.page.arrive();
    expectAgreement(app);
    expect(app.page.index).toBe(1);
    app.page.goByHand(2);
    expect(app.page.location.hash).toBe("#finder");
    expect(app.store.getState().timeline.past).toHaveLength(2);
  });

  it("is let go with the next address that is written", () => {
    const app = open(`${start}#finder`);
    expect(app.page.location.hash).toBe("#finder");
    change(app, 1);
    expect(app.page.location.hash).toBe("");
    expectAgreement(app);
  });

  it("may cut off entries ahead, which are then written anew", () => {
    const app = open();
    change(app, 4);
    undo(app, 2);
    app.page.arrive();
    app.page.followFragment("#finder");
    app.store.getState().redo();
    app.page.arrive();
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 2, 2, 3]);
  });
});
