// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectAddressBar } from "#app/browser/addressBar.ts";
import { stepIn } from "#app/browser/historyMark.ts";
import { storeAt } from "#tests/storeAt.ts";

let disconnect: () => void = () => {};

function open(link: string) {
  window.history.replaceState(null, "", link);
  const store = storeAt(link);
  disconnect = connectAddressBar(store, window);
  return store;
}

const address = () => window.location.search;
const settled = (link: string) => expect.poll(address).toBe(link);

beforeEach(() => window.history.pushState(null, "", "/"));
afterEach(() => disconnect());

describe("the address bar", () => {
  it("follows every change with an entry of its own", () => {
    const store = open("?p=iraq-2018&d=article");
    const entries = window.history.length;
    store.getState().toggleList("sairoon");
    store.getState().toggleList("nasr");
    expect(address()).toBe("?p=iraq-2018&d=article&in=sairoon.nasr");
    expect(window.history.length).toBe(entries + 2);
    expect(stepIn(window.history.state)).toBe(2);
  });

  it("makes an entry of what opens over the page, and goes back from it", async () => {
    const store = open("?p=iraq-2018&d=article");
    const entries = window.history.length;
    store.getState().showOverlay("sources");
    expect(address()).toBe("?p=iraq-2018&d=article&overlay=sources");
    store.getState().showOverlay(null);
    await settled("?p=iraq-2018&d=article");
    store.getState().toggleList("sairoon");
    expect(window.history.length).toBe(entries + 1);
    window.history.back();
    await settled("?p=iraq-2018&d=article");
  });

  it("takes the store along when the browser goes back and forward", async () => {
    const store = open("?p=iraq-2018&d=article");
    store.getState().toggleList("sairoon");
    store.getState().toggleList("fatah");
    window.history.back();
    await expect
      .poll(() => store.getState().timeline.present.roles)
      .toEqual({ sairoon: "government" });
    window.history.forward();
    await expect.poll(() => store.getState().timeline.past).toHaveLength(2);
  });

  it("goes back itself on undo, also on several in quick succession", async () => {
    const store = open("?p=iraq-2018&d=article");
    for (const id of ["sairoon", "fatah", "nasr", "kdp"]) store.getState().toggleList(id);
    store.getState().undo();
    store.getState().undo();
    store.getState().undo();
    await settled("?p=iraq-2018&d=article&in=sairoon");
    expect(store.getState().timeline.past).toHaveLength(1);
    store.getState().redo();
    await settled("?p=iraq-2018&d=article&in=sairoon.fatah");
  });

  it("keeps up with a change that comes while the browser is still going back", async () => {
    const store = open("?p=iraq-2018&d=article");
    for (const id of ["sairoon", "fatah"]) store.getState().toggleList(id);
    store.getState().undo();
    store.getState().toggleList("hikma");
    await settled("?p=iraq-2018&d=article&in=sairoon.hikma");
    store.getState().undo();
    await settled("?p=iraq-2018&d=article&in=sairoon");
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it("opens what an entry says that this session did not make", async () => {
    const store = open("?p=iraq-2018&d=certified&in=kdp");
    disconnect();
    window.history.pushState({ step: 9 }, "", "?p=iraq-2018&d=article&in=puk");
    const later = open("?p=iraq-2018&d=article&in=puk");
    window.history.back();
    await expect
      .poll(() => later.getState().timeline.present)
      .toMatchObject({ edition: "certified", roles: { kdp: "government" } });
    expect(store.getState().timeline.present.edition).toBe("certified");
  });

  it("leaves a link with something unreadable as it came until the first change", () => {
    const store = open("?in=sairoon.atlantis");
    expect(address()).toBe("?in=sairoon.atlantis");
    store.getState().toggleList("fatah");
    expect(address()).toBe("?p=iraq-2018&d=article&in=sairoon.fatah");
  });

  it("is not disturbed by a fragment of the page", async () => {
    const store = open("?p=iraq-2018&d=article&in=sairoon");
    window.location.hash = "#somewhere";
    await expect.poll(() => stepIn(window.history.state)).toBe(0);
    expect(store.getState().timeline.present.roles).toEqual({ sairoon: "government" });
  });
});
