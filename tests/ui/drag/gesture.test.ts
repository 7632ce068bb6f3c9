// @vitest-environment jsdom
import { expect, it } from "vitest";
import { createGesture, draggedTo } from "#ui/drag/gesture.ts";

function row() {
  document.body.innerHTML = '<div data-drag-items="anchor" data-drag-from="table">Anchor</div>';
  return document.body.firstElementChild;
}

function event(type: string, init: PointerEventInit, target: Element | null = null): PointerEvent {
  const made = new PointerEvent(type, {
    isPrimary: true,
    pointerType: "mouse",
    pointerId: 1,
    bubbles: true,
    ...init,
  });
  target?.dispatchEvent(made);
  return made;
}

it("is the press that is down, and where it has come to", () => {
  const gesture = createGesture();
  const press = event("pointerdown", {}, row());
  gesture.follow(press);
  const move = event("pointermove", { clientX: 20 });
  gesture.follow(move);
  expect(gesture.held()).toEqual({ press, latest: move });
  expect(draggedTo(gesture, event("pointerup", { clientX: 6 }))).toBeNull();
  expect(draggedTo(gesture, event("pointerup", { clientX: 7 }))?.payload.items).toEqual(["anchor"]);
  gesture.follow(event("pointerup", {}));
  expect(gesture.held()).toBeNull();
});

it("goes on while a further finger comes and goes", () => {
  const gesture = createGesture();
  const press = event("pointerdown", {}, row());
  gesture.follow(press);
  const further = { isPrimary: false, pointerId: 2, clientX: 90 };
  for (const type of ["pointerdown", "pointermove", "pointerup"]) {
    gesture.follow(event(type, further));
  }
  expect(gesture.held()).toEqual({ press, latest: press });
  expect(draggedTo(gesture, event("pointerup", further))).toBeNull();
});
