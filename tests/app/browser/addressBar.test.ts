// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectAddressBar } from "#app/browser/addressBar.ts";
import { stepIn } from "#app/browser/historyMark.ts";
import { bareDossier } from "#domain/dossier.ts";
import { windmoor } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

let disconnect: () => void = () => {};

function open(link: string) {
  window.history.replaceState(null, "", link);
  const store = storeAt(link, bareDossier(windmoor));
  disconnect = connectAddressBar(store, window);
  return store;
}

const address = () => window.location.search;
const settled = (link: string) => expect.poll(address).toBe(link);

beforeEach(() => window.history.pushState(null, "", "/"));
afterEach(() => disconnect());

describe("the address bar", () => {
  it("follows every change with an entry of its own", () => {
    const store = open("?p=windmoor&d=evening");
    const entries = window.history.length;
    store.getState().toggleList("amber");
    store.getState().toggleList("cedar");
    expect(address()).toBe("?p=windmoor&d=evening&in=amber.cedar");
    expect(window.history.length).toBe(entries + 2);
    expect(stepIn(window.history.state)).toBe(2);
  });

  it("makes an entry of what opens over the page, and goes back from it", async () => {
    const store = open("?p=windmoor&d=evening");
    const entries = window.history.length;
    store.getState().showOverlay("sources");
    expect(address()).toBe("?p=windmoor&d=evening&overlay=sources");
    store.getState().showOverlay(null);
    await settled("?p=windmoor&d=evening");
    store.getState().toggleList("amber");
    expect(window.history.length).toBe(entries + 1);
    window.history.back();
    await settled("?p=windmoor&d=evening");
  });

  it("takes the store along when the browser goes back and forward", async () => {
    const store = open("?p=windmoor&d=evening");
    store.getState().toggleList("amber");
    store.getState().toggleList("birch");
    window.history.back();
    await expect
      .poll(() => store.getState().timeline.present.roles)
      .toEqual({ amber: "government" });
    window.history.forward();
    await expect.poll(() => store.getState().timeline.past).toHaveLength(2);
  });

  it("goes back itself on undo, also on several in quick succession", async () => {
    const store = open("?p=windmoor&d=evening");
    for (const id of ["amber", "birch", "cedar", "dune"]) store.getState().toggleList(id);
    store.getState().undo();
    store.getState().undo();
    store.getState().undo();
    await settled("?p=windmoor&d=evening&in=amber");
    expect(store.getState().timeline.past).toHaveLength(1);
    store.getState().redo();
    await settled("?p=windmoor&d=evening&in=amber.birch");
  });

  it("keeps up with a change that comes while the browser is still going back", async () => {
    const store = open("?p=windmoor&d=evening");
    for (const id of ["amber", "birch"]) store.getState().toggleList(id);
    store.getState().undo();
    store.getState().toggleList("fern");
    await settled("?p=windmoor&d=evening&in=amber.fern");
    store.getState().undo();
    await settled("?p=windmoor&d=evening&in=amber");
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it("opens what an entry says that this session did not make", async () => {
    const store = open("?p=windmoor&d=recount&in=dune");
    disconnect();
    window.history.pushState({ step: 9 }, "", "?p=windmoor&d=evening&in=ember");
    const later = open("?p=windmoor&d=evening&in=ember");
    window.history.back();
    await expect
      .poll(() => later.getState().timeline.present)
      .toMatchObject({ edition: "recount", roles: { dune: "government" } });
    expect(store.getState().timeline.present.edition).toBe("recount");
  });

  it("leaves a link with something unreadable as it came until the first change", () => {
    const store = open("?in=amber.atlantis");
    expect(address()).toBe("?in=amber.atlantis");
    store.getState().toggleList("birch");
    expect(address()).toBe("?p=windmoor&d=evening&in=amber.birch");
  });

  it("is not disturbed by a fragment of the page", async () => {
    const store = open("?p=windmoor&d=evening&in=amber");
    window.location.hash = "#somewhere";
    await expect.poll(() => stepIn(window.history.state)).toBe(0);
    expect(store.getState().timeline.present.roles).toEqual({ amber: "government" });
  });
});
