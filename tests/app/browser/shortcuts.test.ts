// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { connectShortcuts, shortcuts } from "#app/browser/shortcuts.ts";
import { wallShortcuts } from "#app/browser/wallShortcuts.ts";
import { bareDossier } from "#domain/dossier.ts";
import { manyIsles, windmoor } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

let close: () => void = () => {};
afterEach(() => {
  close();
  document.body.replaceChildren();
});

/** A parliament whose largest list governs. */
function open(parliament = windmoor) {
  const store = storeAt("", bareDossier(parliament));
  const ends = [connectShortcuts(store, window), connectShortcuts(store, window, wallShortcuts)];
  close = () => {
    for (const end of ends) end();
  };
  store.getState().toggleList(parliament.lists[0]?.id ?? "");
  return store;
}

/** Presses keys where the focus is; true if the page left them to the browser. */
function press(keys: KeyboardEventInit, target: Element = document.body): boolean {
  const event = new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true });
  return target.dispatchEvent(event);
}

const undoKeys = { ctrlKey: true, code: "KeyZ" };

function element(html: string): Element {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (first === undefined) throw new Error("no element");
  return first;
}

describe("the shortcuts", () => {
  it("undo and redo, with Ctrl or ⌘, whatever letter the keyboard has there", () => {
    const store = open();
    expect(press({ ...undoKeys, key: "ئ" })).toBe(false);
    expect(store.getState().timeline.past).toHaveLength(0);
    press({ ...undoKeys, shiftKey: true });
    expect(store.getState().timeline.past).toHaveLength(1);
    press({ metaKey: true, code: "KeyZ" });
    expect(store.getState().timeline.past).toHaveLength(0);
    press({ metaKey: true, shiftKey: true, code: "KeyZ" });
    expect(store.getState().timeline.past).toHaveLength(1);
    press(undoKeys);
    press({ ctrlKey: true, code: "KeyY" });
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it("leave other combinations to the browser", () => {
    const store = open();
    for (const keys of [
      { code: "KeyZ" },
      { ctrlKey: true, altKey: true, code: "KeyZ" },
      { ctrlKey: true, shiftKey: true, code: "KeyY" },
      { altKey: true, code: "KeyP" },
      { altKey: true, shiftKey: true, ctrlKey: true, code: "KeyP" },
    ]) {
      expect(press(keys)).toBe(true);
    }
    expect(store.getState().timeline.past).toHaveLength(1);
    expect(store.getState().view).toBe("page");
  });

  it("show the projector view and the link, and put them away again", () => {
    const store = open();
    const stage = { altKey: true, shiftKey: true, code: "KeyP" };
    const share = { altKey: true, shiftKey: true, code: "KeyL" };
    press(stage);
    expect(store.getState().view).toBe("stage");
    press(stage);
    expect(store.getState().view).toBe("page");
    press(share);
    expect(store.getState().overlay).toBe("share");
    press(share);
    expect(store.getState().overlay).toBeNull();
  });

  it("open no projector view behind a dialog", () => {
    const store = open();
    store.getState().showOverlay("share");
    expect(press({ altKey: true, shiftKey: true, code: "KeyP" })).toBe(true);
    expect(store.getState().view).toBe("page");
  });

  it("end with the page", () => {
    const store = open();
    close();
    expect(press(undoKeys)).toBe(true);
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it("have each a row of their own in the help", () => {
    const all = [...shortcuts, ...wallShortcuts];
    expect(new Set(all.map(({ action }) => action)).size).toBe(all.length);
    expect(new Set(all.map(({ keys }) => keys)).size).toBe(all.length);
  });
});

describe("Ctrl+Z", () => {
  it.each([
    "<input />",
    '<input type="search" />',
    '<input type="number" />',
    "<textarea></textarea>",
  ])("typed in a field is the field’s own: %s", (html) => {
    const store = open();
    expect(press(undoKeys, element(html))).toBe(true);
    expect(press({ ...undoKeys, shiftKey: true }, element(html))).toBe(true);
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it.each(['<input type="checkbox" />', '<input type="radio" />', "<button></button>"])(
    "on what takes no text undoes: %s",
    (html) => {
      const store = open();
      expect(press(undoKeys, element(html))).toBe(false);
      expect(store.getState().timeline.past).toHaveLength(0);
    },
  );
});

describe("a key alone", () => {
  const search = () => element('<input type="search" />');
  const shown = (store: ReturnType<typeof open>) => {
    const { overlay, view, timeline } = store.getState();
    return { overlay, view, lists: Object.keys(timeline.present.roles) };
  };

  it("opens the list of keys, and takes one to the search", () => {
    const store = open();
    const field = search();
    expect(press({ key: "/", code: "Slash" })).toBe(false);
    expect(field).toHaveFocus();
    expect(press({ key: "?", code: "Slash", shiftKey: true })).toBe(false);
    expect(store.getState().overlay).toBe("keys");
  });

  it("is a letter to whoever types", () => {
    const store = open();
    for (const html of ['<input type="search" />', "<select></select>", "<textarea></textarea>"]) {
      for (const key of ["/", "?"]) expect(press({ key }, element(html))).toBe(true);
    }
    expect(store.getState().overlay).toBeNull();
  });

  it("does nothing where there is nothing to search, or over a dialog", () => {
    const store = open();
    expect(press({ key: "/" })).toBe(true);
    search();
    store.getState().showOverlay("sources");
    expect(press({ key: "/" })).toBe(true);
    expect(press({ key: "?" })).toBe(true);
    expect(store.getState().overlay).toBe("sources");
  });

  it("is left to the browser with a modifier", () => {
    const store = open();
    search();
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      for (const key of ["/", "?"]) expect(press({ key, ...modifier })).toBe(true);
    }
    expect(store.getState().overlay).toBeNull();
  });

  it("takes lists on the wall, shows the code there, and leaves the page alone", () => {
    const store = open();
    const before = shown(store);
    for (const code of ["Digit2", "KeyQ", "Numpad1"]) expect(press({ code })).toBe(true);
    expect(press({ key: "Escape" })).toBe(true);
    expect(shown(store)).toEqual(before);
    store.getState().showView("stage");
    press({ code: "Digit2", key: "٢" });
    press({ code: "Numpad1" });
    press({ code: "Digit3", shiftKey: true });
    expect(shown(store).lists).toEqual(["birch"]);
    press({ code: "KeyQ", key: "ض" });
    expect(store.getState().overlay).toBe("share");
    press({ code: "Digit4" });
    expect(shown(store).lists).toEqual(["birch"]);
  });

  const turn = (key: string) => press({ key, code: key });

  it("turns no lists of the wall where all are on one page", () => {
    const store = open();
    store.getState().showView("stage");
    expect([turn("PageDown"), turn("PageUp")]).toEqual([true, true]);
    expect(store.getState().wallTurns).toBe(0);
  });

  it("turns the lists of the wall as a clicker asks, where there are several pages", () => {
    const store = open(manyIsles);
    expect([turn("PageDown"), turn("PageUp")]).toEqual([true, true]);
    store.getState().showView("stage");
    expect([turn("PageDown"), turn("PageDown"), turn("PageUp")]).toEqual([false, false, false]);
    expect(store.getState().wallTurns).toBe(1);
    expect(press({ key: "PageDown", altKey: true })).toBe(true);
    store.getState().showView("page");
    expect(store.getState().wallTurns).toBe(0);
  });

  it("can be turned off, but for Escape, which leaves the wall", () => {
    const store = open();
    search();
    store.getState().chooseSingleKeys(false);
    for (const key of ["/", "?"]) expect(press({ key })).toBe(true);
    store.getState().showView("stage");
    for (const code of ["Digit2", "KeyQ"]) expect(press({ code })).toBe(true);
    expect(store.getState().overlay).toBeNull();
    press({ key: "Escape" });
    expect(store.getState().view).toBe("page");
  });

  it.each(["<div data-wanted></div>", '<button aria-expanded="true"></button>'])(
    "Escape is about what is dragged or open before the wall: %s",
    (html) => {
      const store = open();
      store.getState().showView("stage");
      element(html);
      expect(press({ key: "Escape" })).toBe(true);
      expect(store.getState().view).toBe("stage");
    },
  );
});
