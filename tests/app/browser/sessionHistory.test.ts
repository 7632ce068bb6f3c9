import { afterEach, describe, expect, it } from "vitest";
import { patience } from "#app/browser/traversal.ts";
import { addressFor, change, closeAll, expectAgreement, open, stepsIn, undo } from "./openedApp.ts";

afterEach(closeAll);

describe("more changes than the browser keeps entries", () => {
  it("are undone one by one down to the first, and the address comes along", () => {
    const app = open();
    change(app, 60);
    expect(app.page.history.length).toBe(50);
    for (let time = 0; time < 60; time += 1) {
      undo(app, 1);
      app.page.arrive();
      expectAgreement(app);
    }
    expect(app.store.getState().timeline.past).toEqual([]);
    expect(app.page.location.search).toBe("?p=windmoor&d=evening");
  });

  it("are undone all at once", () => {
    const app = open();
    change(app, 60);
    undo(app, 60);
    app.page.arrive();
    expectAgreement(app);
    expect(app.page.index).toBe(0);
  });

  it("go on from there with an entry for each change", () => {
    const app = open();
    change(app, 60);
    undo(app, 60);
    app.page.arrive();
    app.store.getState().toggleList("dune");
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1]);
    app.page.goByHand(-1);
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toEqual([]);
  });

  it("are done again one by one, with entries for Back", () => {
    const app = open();
    change(app, 60);
    undo(app, 60);
    app.page.arrive();
    for (let time = 0; time < 60; time += 1) {
      app.store.getState().redo();
      app.page.arrive();
      expectAgreement(app);
    }
    app.page.goByHand(-3);
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(57);
  });

  it("leave the entries that are still there to Forward", () => {
    const app = open();
    change(app, 60);
    undo(app, 60);
    app.page.arrive();
    app.page.goByHand(1);
    expect(app.store.getState().timeline.past).toHaveLength(12);
    undo(app, 1);
    app.page.arrive();
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(11);
  });
});

describe("a traversal that does not arrive", () => {
  it("is given up after a while, and the address tells what is on the screen", () => {
    const app = open();
    change(app, 3);
    app.page.goes = "never arrives";
    undo(app, 2);
    app.page.elapse(patience - 1);
    expect(app.page.location.search).not.toBe(addressFor(app));
    app.page.elapse(1);
    expectAgreement(app);
    app.store.getState().toggleList("dune");
    expectAgreement(app);
  });

  it("is given up forward too, with an entry in its place", () => {
    const app = open();
    change(app, 3);
    undo(app, 2);
    app.page.arrive();
    app.page.goes = "never arrives";
    app.store.getState().redo();
    app.page.elapse(patience);
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 2]);
  });

  it("is given up at once where the browser refuses it", () => {
    const app = open();
    change(app, 3);
    app.page.goes = "throws";
    undo(app, 2);
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 2, 1]);
  });

  it("changes nothing on the screen when it comes late after all", () => {
    const app = open();
    change(app, 3);
    undo(app, 1);
    app.page.elapse(patience);
    expectAgreement(app);
    undo(app, 1);
    expectAgreement(app);
    app.page.arrive();
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(1);
  });

  it("does not stand in the way of Back, once it has been given up", () => {
    const app = open();
    change(app, 4);
    app.page.goes = "never arrives";
    undo(app, 1);
    app.page.elapse(patience);
    app.page.goByHand(-2);
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(2);
    app.page.goByHand(1);
    expectAgreement(app);
    expect(app.store.getState().timeline.past).toHaveLength(3);
  });

  it("is not waited for when the page is left", () => {
    const app = open();
    change(app, 3);
    app.page.goes = "never arrives";
    undo(app, 1);
    app.close();
    expect(app.page.isWaiting).toBe(false);
  });
});

describe("a branch that was given up", () => {
  it("is forgotten, even where another one comes to the same scenario at the same step", () => {
    const app = open();
    const { toggleList, chooseRoles } = app.store.getState();
    for (const id of ["amber", "birch", "cedar"]) toggleList(id);
    const { roles } = app.store.getState().timeline.present;
    undo(app, 2);
    app.page.arrive();
    toggleList("dune");
    chooseRoles(roles);
    expectAgreement(app);
    expect(stepsIn(app.page)).toEqual([0, 1, 2, 3]);
  });

  it("leaves no step for Redo to go to", () => {
    const app = open();
    const { toggleList, redo } = app.store.getState();
    for (const id of ["amber", "birch", "cedar", "dune"]) toggleList(id);
    undo(app, 3);
    app.page.arrive();
    toggleList("ember");
    toggleList("ember");
    toggleList("birch");
    undo(app, 1);
    app.page.arrive();
    redo();
    app.page.arrive();
    expectAgreement(app);
    expect(app.page.index).toBe(4);
  });
});
