import { afterEach, describe, expect, it } from "vitest";
import { delays } from "#app/browser/retries.ts";
import { FakeWindow } from "./fakeWindow.ts";
import { change, closeAll, expectAgreement, open, openIn, stepsIn, undo } from "./openedApp.ts";

afterEach(closeAll);

describe("an address that the browser refuses", () => {
  it.each(["throws", "ignores"] as const)("comes later, when it %s all of them", (mood) => {
    const app = open();
    const heard: number[] = [];
    app.store.subscribe(({ timeline }) => heard.push(timeline.past.length));
    change(app, 2);
    app.page.pushes = mood;
    app.page.replaces = mood;
    change(app, 4);
    expect(app.store.getState().timeline.past).toHaveLength(6);
    expect(heard).toEqual([1, 2, 3, 4, 5, 6]);
    app.page.pushes = "takes";
    app.page.replaces = "takes";
    app.page.elapse(delays[0] ?? 0);
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 2, 6]);
    app.page.goByHand(-1);
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(2);
  });

  it("takes the place of the one before, when only new entries are refused", () => {
    const app = open();
    change(app, 2);
    app.page.pushes = "throws";
    change(app, 2);
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 4]);
    app.page.pushes = "takes";
    change(app, 1);
    expectAgreement(app);
    undo(app, 1);
    app.page.arrive();
    undo(app, 2);
    app.page.arrive();
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(2);
  });

  it("is written once more for all changes of the meantime, and not at each of them", () => {
    const app = open();
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 1);
    const { writes } = app.page;
    change(app, 50);
    expect(app.page.writes).toBe(writes);
  });

  it("is tried again for longer than the ten seconds in which WebKit counts", () => {
    const app = open();
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 1);
    expect(delays.reduce((sum, delay) => sum + delay, 0)).toBeGreaterThan(10_000);
    for (const delay of delays.slice(0, -1)) app.page.elapse(delay);
    app.page.pushes = "takes";
    app.page.replaces = "takes";
    app.page.elapse(delays.at(-1) ?? 0);
    expectAgreement(app);
  });

  it("is not tried for ever, but again with the next change", () => {
    const app = open();
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 3);
    app.page.elapse(60_000);
    expect(app.page.isWaiting).toBe(false);
    app.page.pushes = "takes";
    app.page.replaces = "takes";
    change(app, 1);
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 4]);
  });

  it("is not waited for any more once Back or Undo made it true", () => {
    const app = open();
    change(app, 2);
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 1);
    undo(app, 1);
    expectAgreement(app);
    change(app, 1);
    undo(app, 2);
    app.page.arrive();
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 2]);
    app.page.elapse(60_000);
    expectAgreement(app);
  });

  it("keeps nobody from using the page where no address is ever taken", () => {
    const page = new FakeWindow("?p=windmoor&d=evening");
    page.pushes = "throws";
    page.replaces = "throws";
    page.goes = "throws";
    const app = openIn(page);
    change(app, 5);
    undo(app, 2);
    app.store.getState().redo();
    app.store.getState().showOverlay("sources");
    page.elapse(60_000);
    expect(app.store.getState().timeline.past).toHaveLength(4);
    expect(page.isWaiting).toBe(false);
  });

  it("is told of once it has been behind for some seconds, until it is right again", () => {
    const app = open();
    const isBehind = () => app.store.getState().isAddressBehind;
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 1);
    app.page.elapse(2_900);
    expect(isBehind()).toBe(false);
    app.page.elapse(100);
    expect(isBehind()).toBe(true);
    app.page.elapse(60_000);
    change(app, 1);
    expect(isBehind()).toBe(true);
    app.page.pushes = "takes";
    app.page.replaces = "takes";
    change(app, 1);
    expect(isBehind()).toBe(false);
    expectAgreement(app);
  });

  it("is not told of where undoing made it right", () => {
    const app = open();
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 1);
    app.page.elapse(60_000);
    undo(app, 1);
    expect(app.store.getState().isAddressBehind).toBe(false);
  });

  it("is given up when the page is left", () => {
    const app = open();
    app.page.pushes = "throws";
    app.page.replaces = "throws";
    change(app, 1);
    app.close();
    expect(app.page.isWaiting).toBe(false);
  });
});
