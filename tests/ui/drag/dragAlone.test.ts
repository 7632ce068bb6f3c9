// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dragAlone, type Held } from "#ui/drag/dragAlone.ts";
import { createDragStore, type DragSurfaceProps } from "#ui/drag/dragState.ts";

const store = createDragStore();
const onDrop = vi.fn<DragSurfaceProps["onDrop"]>();
const onCancel = vi.fn<DragSurfaceProps["onCancel"]>();
const anchor = { items: ["anchor"], from: "table" };
let stop: () => Held | null = () => null;

beforeEach(() => {
  document.body.innerHTML = '<div data-drag-items="anchor" data-drag-from="table">Anchor</div>';
  stop = dragAlone(store, { onDrop, onCancel });
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

/** What a mouse does, unless told otherwise. */
function point(type: string, init: PointerEventInit = {}) {
  const mouse = { isPrimary: true, pointerType: "mouse", pointerId: 1, bubbles: true, buttons: 1 };
  const event = new PointerEvent(type, { ...mouse, ...init });
  document.body.firstElementChild?.dispatchEvent(event);
  return event;
}

it("drags what has moved far enough, and drops it", () => {
  point("pointerdown");
  point("pointermove", { clientX: 6 });
  expect(store.get().dragged).toBeNull();
  point("pointermove", { clientX: 7 });
  expect(store.get().dragged).toEqual(anchor);
  point("pointerup", { clientX: 2 });
  expect(onDrop.mock.calls).toEqual([[anchor, null]]);
  expect(store.get().dragged).toBeNull();
});

it("goes on while a further finger comes and goes", () => {
  point("pointerdown");
  for (const type of ["pointerdown", "pointermove", "pointerup"]) {
    point(type, { isPrimary: false, pointerId: 2, clientX: 90 });
  }
  expect(store.get().dragged).toBeNull();
  point("pointerup", { clientX: 90 });
  expect(onDrop).toHaveBeenCalledOnce();
});

it("goes on while another device presses elsewhere, and is cancelled", () => {
  point("pointerdown");
  point("pointermove", { clientX: 90 });
  for (const type of ["pointerdown", "pointermove", "pointerup", "pointercancel"]) {
    point(type, { pointerType: "touch", pointerId: 2, clientX: 40 });
  }
  expect(store.get().dragged).toEqual(anchor);
  point("pointerup", { clientX: 90 });
  expect(onDrop).toHaveBeenCalledOnce();
});

it.each([
  ["a lost window", new FocusEvent("blur")],
  ["Escape", new KeyboardEvent("keydown", { key: "Escape" })],
])("forgets a press that has not moved by %s", (_, event) => {
  point("pointerdown");
  window.dispatchEvent(event);
  point("pointermove", { clientX: 90 });
  expect(store.get().dragged).toBeNull();
  expect(onCancel).not.toHaveBeenCalled();
});

it("ends with a release that nobody heard of", () => {
  point("pointerdown");
  point("pointermove", { clientX: 90 });
  point("pointermove", { clientX: 95, buttons: 0 });
  expect(store.get().dragged).toBeNull();
  expect(onCancel).toHaveBeenCalledOnce();
});

it("keeps the browser from dragging what is selected", () => {
  const event = () => new Event("dragstart", { cancelable: true, bubbles: true });
  expect(window.dispatchEvent(event())).toBe(true);
  point("pointerdown");
  expect(window.dispatchEvent(event())).toBe(false);
});

it.each([
  ["Escape", new KeyboardEvent("keydown", { key: "Escape" })],
  ["a lost window", new FocusEvent("blur")],
  ["the other button", new MouseEvent("contextmenu")],
  ["the browser", new PointerEvent("pointercancel", { pointerId: 1 })],
])("is cancelled by %s, once", (_, event) => {
  point("pointerdown");
  point("pointermove", { clientX: 90 });
  window.dispatchEvent(event);
  point("pointermove", { clientX: 95 });
  point("pointerup", { clientX: 95 });
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onDrop).not.toHaveBeenCalled();
});

it("hands over what is held, and leaves off", () => {
  const press = point("pointerdown");
  const latest = point("pointermove", { clientX: 90 });
  expect(stop()).toEqual({ press, latest, payload: anchor });
  expect(stop()).toBeNull();
  point("pointerup", { clientX: 90 });
  expect(store.get().dragged).toBeNull();
  expect(onDrop).not.toHaveBeenCalled();
});
