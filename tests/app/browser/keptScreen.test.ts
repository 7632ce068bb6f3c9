import { afterEach, describe, expect, it } from "vitest";
import { change, closeAll, expectAgreement, openIn, type OpenedApp } from "./openedApp.ts";
import { FakeWindow } from "./fakeWindow.ts";

afterEach(closeAll);

const start = "?p=windmoor&d=evening";
const key = "coalition-lab.screen";

const rolesIn = ({ store }: OpenedApp) => store.getState().timeline.present.roles;

/** The app, four changes on, of which the browser took the address of one. */
function behind(page = new FakeWindow(start)): OpenedApp {
  const app = openIn(page);
  change(app, 1);
  page.pushes = "throws";
  page.replaces = "ignores";
  change(app, 3);
  return app;
}

/** What the address tells of it. */
const told = { amber: "government" };

describe("what is on the screen while the browser takes no address", () => {
  it("is opened by a reload, and the address follows", () => {
    const app = behind();
    expect(Object.keys(rolesIn(app)).length).toBeGreaterThan(1);
    const after = openIn(app.page.reloaded());
    expect(rolesIn(after)).toEqual(rolesIn(app));
    expectAgreement(after);
  });

  it("is opened by each of several reloads while it still takes none", () => {
    const app = behind();
    const second = app.page.reloaded();
    second.pushes = "throws";
    second.replaces = "throws";
    openIn(second);
    expect(rolesIn(openIn(second.reloaded()))).toEqual(rolesIn(app));
  });

  it("is opened as it was shown", () => {
    const app = behind();
    app.store.getState().showView("stage");
    app.store.getState().showOverlay("share");
    const { view, overlay } = openIn(app.page.reloaded()).store.getState();
    expect([view, overlay]).toEqual(["stage", "share"]);
  });

  it("is opened by nothing but a reload", () => {
    const { page } = behind();
    expect(rolesIn(openIn(page.reloaded("navigate")))).toEqual(told);
    expect(rolesIn(openIn(behind().page.reloaded("back_forward")))).toEqual(told);
  });

  it("is not opened for another link in the same tab, nor for that link when it is reloaded", () => {
    const other = behind().page.followed(`${start}&in=dune`);
    const roles = { dune: "government" };
    expect(rolesIn(openIn(other))).toEqual(roles);
    expect(rolesIn(openIn(other.reloaded()))).toEqual(roles);
  });

  it("is not opened for that link where it is reloaded before it has opened", () => {
    const page = new FakeWindow(start);
    // It does not even take a mark, which would tell the entries apart.
    page.pushes = "throws";
    page.replaces = "throws";
    change(openIn(page), 2);
    const other = page.followed(`${start}&in=dune`);
    expect(rolesIn(openIn(other.reloaded()))).toEqual({ dune: "government" });
  });

  it("is not opened for the same link in another entry of the tab", () => {
    const { page } = behind();
    const same = page.followed(page.location.search);
    expect(rolesIn(openIn(same.reloaded()))).toEqual(told);
  });

  it("is forgotten once it has been opened", () => {
    const { page } = behind();
    openIn(page.reloaded());
    expect(page.sessionStorage.getItem(key)).toBeNull();
  });

  it("is forgotten by who comes back to the entry, too: a later reload opens what is shown then", () => {
    const back = behind().page.reloaded("back_forward");
    openIn(back);
    expect(back.sessionStorage.getItem(key)).toBeNull();
  });

  it("is not asked for where nothing was reloaded: a storage takes a while to be opened", () => {
    const { page } = openIn(new FakeWindow(start));
    expect(page.sessionStorage.asked).toBe(0);
    openIn(page.reloaded());
    expect(page.sessionStorage.asked).toBeGreaterThan(0);
  });

  it("is not kept once the address has followed", () => {
    const app = behind();
    app.page.reloaded();
    expect(app.page.sessionStorage.getItem(key)).not.toBeNull();
    app.page.pushes = "takes";
    app.page.elapse(60_000);
    app.page.reloaded();
    expect(app.page.sessionStorage.getItem(key)).toBeNull();
  });

  it("is lost where storage is forbidden, and nothing else", () => {
    const page = new FakeWindow(start);
    page.sessionStorage.isForbidden = true;
    expect(rolesIn(openIn(behind(page).page.reloaded()))).toEqual(told);
  });

  it.each([
    ["nothing", () => ""],
    ["something else", () => "null"],
    ["half of it", (kept: string) => kept.slice(0, 30)],
    ["no link in it", (kept: string) => kept.replace(/ \?.*/, " javascript:alert(1)")],
    ["another entry", (kept: string) => kept.replace('"place":1', '"place":7')],
  ])("is lost where the storage holds %s", (_, damage) => {
    const { page } = behind();
    const after = page.reloaded();
    const kept = page.sessionStorage.getItem(key) ?? "";
    page.sessionStorage.setItem(key, damage(kept));
    expect(damage(kept)).not.toBe(kept);
    expect(rolesIn(openIn(after))).toEqual(told);
  });
});

it("keeps the words of a link that could not be read, which a reload tells again", () => {
  const app = openIn(new FakeWindow("?p=windmoor&in=amber.atlantis"));
  const after = openIn(app.page.reloaded());
  expect(after.store.getState().notice).toEqual(app.store.getState().notice);
  expect(after.store.getState().notice).not.toBeNull();
});
