// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { connectShortcuts, shortcuts } from "#app/browser/shortcuts.ts";
import { storeAt } from "#tests/storeAt.ts";

let close: () => void = () => {};
afterEach(() => {
  close();
  document.body.replaceChildren();
});

function open() {
  const store = storeAt("?p=iraq-2018&d=article");
  close = connectShortcuts(store, window);
  store.getState().toggleList("sairoon");
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
  });

  it("leave other combinations to the browser", () => {
    const store = open();
    for (const keys of [
      { code: "KeyZ" },
      { ctrlKey: true, altKey: true, code: "KeyZ" },
      { ctrlKey: true, code: "KeyY" },
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

  it("end with the page", () => {
    const store = open();
    close();
    expect(press(undoKeys)).toBe(true);
    expect(store.getState().timeline.past).toHaveLength(1);
  });

  it("have each a row of their own in the help", () => {
    expect(new Set(shortcuts.map(({ action }) => action)).size).toBe(shortcuts.length);
    expect(new Set(shortcuts.map(({ keys }) => keys)).size).toBe(shortcuts.length);
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
