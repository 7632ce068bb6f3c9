import { afterEach, describe, expect, it } from "vitest";
import { stepOf } from "#domain/undo.ts";
import {
  change,
  closeAll,
  expectAgreement,
  open,
  openIn,
  stepsIn,
  undo,
  type OpenedApp,
} from "./openedApp.ts";

afterEach(closeAll);

const link = "?p=windmoor&d=evening";

/** What is shown, and at which step. */
function seen({ store }: OpenedApp): string {
  const { view, overlay, timeline } = store.getState();
  return [view, overlay, stepOf(timeline)].filter((part) => part !== null).join(" ");
}

/** How the entries of the browser say that they are shown, each with its step. */
const entriesOf = ({ page }: OpenedApp) =>
  page.entries.map(({ url }, place) =>
    [
      url.searchParams.get("view") ?? "page",
      url.searchParams.get("overlay"),
      stepsIn(page)[place] ?? null,
    ]
      .filter((part) => part !== null)
      .join(" "),
  );

const show = ({ store }: OpenedApp) => store.getState();

/** Presses Back, or Forward, and what comes of it is seen. */
function gone(app: OpenedApp, by: 1 | -1): string {
  app.page.goByHand(by);
  expectAgreement(app);
  return seen(app);
}

/** Lets what was asked for arrive. */
function settle(app: OpenedApp) {
  app.page.arrive();
  expectAgreement(app);
}

describe("a dialog", () => {
  it("is closed by Back, which undoes nothing, and opened again by Forward", () => {
    const app = open(link);
    change(app, 1);
    show(app).showOverlay("share");
    expectAgreement(app);
    expect(gone(app, -1)).toBe("page 1");
    expect(gone(app, 1)).toBe("page share 1");
    expect(gone(app, -1)).toBe("page 1");
    expect(gone(app, -1)).toBe("page 0");
  });

  it("leaves no entry behind before the next change where it is closed on the page", () => {
    const app = open(link);
    change(app, 1);
    show(app).showOverlay("share");
    show(app).showOverlay(null);
    settle(app);
    change(app, 1);
    expect(entriesOf(app)).toEqual(["page 0", "page 1", "page 2"]);
  });

  it("that a link opened is not gone back from", () => {
    const app = open(`${link}&in=dune&overlay=sources`);
    show(app).showOverlay(null);
    expectAgreement(app);
    expect(entriesOf(app)).toEqual(["page 0"]);
  });

  it("stays over what is undone below it, and Back closes it there", () => {
    const app = open(link);
    change(app, 2);
    show(app).showOverlay("share");
    undo(app, 1);
    settle(app);
    expect(seen(app)).toBe("page share 1");
    expect(gone(app, -1)).toBe("page 1");
  });

  it("is left by Back after what was changed in it is undone, and by its cross with that", () => {
    const app = open(link);
    show(app).showOverlay("sources");
    change(app, 1);
    expect(gone(app, -1)).toBe("page sources 0");
    expect(gone(app, 1)).toBe("page sources 1");
    show(app).showOverlay(null);
    settle(app);
    expect(entriesOf(app)).toEqual(["page 0", "page 1"]);
  });

  it("is closed by Back after a reload too, and nothing is undone by that", () => {
    const before = open(link);
    change(before, 1);
    show(before).showOverlay("share");
    const app = openIn(before.page.reloaded());
    expect(seen(app)).toBe("page share 1");
    expect(gone(app, -1)).toBe("page 1");
    expect(gone(app, 1)).toBe("page share 1");
    expect(gone(app, -1)).toBe("page 1");
    expect(gone(app, -1)).toBe("page 0");
  });

  it("has the entry there is where the browser takes no new one", () => {
    const app = open(link);
    app.page.pushes = "throws";
    show(app).showOverlay("share");
    expectAgreement(app);
    show(app).showOverlay(null);
    expectAgreement(app);
    expect(entriesOf(app)).toEqual(["page 0"]);
  });
});

describe("the wall", () => {
  it("is left by Back after what was done on it is undone", () => {
    const app = open(link);
    show(app).showView("stage");
    change(app, 2);
    expect(gone(app, -1)).toBe("stage 1");
    expect(gone(app, -1)).toBe("stage 0");
    expect(gone(app, -1)).toBe("page 0");
    expect(gone(app, 1)).toBe("stage 0");
  });

  it("takes its steps along to the page, each with an entry", () => {
    const app = open(link);
    change(app, 1);
    show(app).showView("stage");
    change(app, 2);
    show(app).showView("page");
    settle(app);
    expect(entriesOf(app)).toEqual(["page 0", "page 1", "page 2", "page 3"]);
    expect(gone(app, -1)).toBe("page 2");
  });

  it("stays where more is undone than was done on it, and Back leaves it there", () => {
    const app = open(link);
    change(app, 2);
    show(app).showView("stage");
    undo(app, 1);
    settle(app);
    expect(seen(app)).toBe("stage 1");
    expect(gone(app, -1)).toBe("page 1");
    expect(gone(app, -1)).toBe("page 0");
  });

  it("is not come back to by undoing on the page what was done on it", () => {
    const app = open(`${link}&view=stage`);
    change(app, 1);
    show(app).showView("page");
    settle(app);
    expect(gone(app, -1)).toBe("page 0");
    expect(entriesOf(app)).toEqual(["page 0", "page 1"]);
  });

  it("is left after the code over it", () => {
    const app = open(link);
    show(app).showView("stage");
    show(app).showOverlay("share");
    expect(entriesOf(app)).toEqual(["page 0", "stage 0", "stage share 0"]);
    expect(gone(app, -1)).toBe("stage 0");
    expect(gone(app, -1)).toBe("page 0");
  });

  it("shows the page where the way back does not arrive", () => {
    const app = open(link);
    show(app).showView("stage");
    app.page.goes = "never arrives";
    show(app).showView("page");
    app.page.elapse(2000);
    expectAgreement(app);
    expect(seen(app)).toBe("page 0");
  });
});
