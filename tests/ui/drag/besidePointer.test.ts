// @vitest-environment jsdom
import type { Modifier } from "@dnd-kit/core";
import { afterEach, describe, expect, it } from "vitest";
import { besidePointer } from "#ui/drag/besidePointer.ts";
import { keptClear } from "#ui/drag/dragState.ts";

afterEach(() => {
  document.documentElement.removeAttribute("dir");
  document.body.replaceChildren();
});

/** A row that reaches from 100 to 500, taken hold of at 300 and carried 20 to the right and 5 down. */
const box = { left: 100, right: 500, top: 40, bottom: 80, width: 400, height: 40 };
const moved: Parameters<Modifier>[0] = {
  activatorEvent: new PointerEvent("pointerdown", { clientX: 300, clientY: 50 }),
  draggingNodeRect: box,
  transform: { x: 20, y: 5, scaleX: 1, scaleY: 1 },
  active: null,
  activeNodeRect: null,
  containerNodeRect: null,
  over: null,
  overlayNodeRect: null,
  scrollableAncestors: [],
  scrollableAncestorRects: [],
  windowRect: null,
};

/** Where the two ends of what follows the pointer stand, as it is moved from where the row stands. */
const ends = () => {
  const { x } = besidePointer(moved);
  return [box.left + x, box.right + x];
};

/** A card of 90 by 30, and where it stands with the pointer at (320, 55) plus these pixels. */
const card = { left: 0, right: 90, top: 0, bottom: 30, width: 90, height: 30 };
const cardAt = (x: number, y: number) => {
  const at = besidePointer({
    ...moved,
    overlayNodeRect: card,
    transform: { ...moved.transform, x: 20 + x, y: 5 + y },
  });
  const isRightToLeft = document.documentElement.dir === "rtl";
  const left = (isRightToLeft ? box.right - card.width : box.left) + at.x;
  return { left, top: box.top + at.y };
};

function read(left: number, top: number, width: number, height: number) {
  const element = document.createElement("p");
  for (const [name, value] of Object.entries(keptClear)) element.setAttribute(name, value);
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  document.body.append(element);
}

describe("what follows the pointer", () => {
  it("begins after it where one reads from left to right", () => {
    document.documentElement.dir = "ltr";
    expect(ends()[0]).toBe(320 + 16);
  });

  it("begins after it where one reads from right to left: its right end is left of the pointer", () => {
    document.documentElement.dir = "rtl";
    expect(ends()[1]).toBe(320 - 16);
  });

  it("stands below it", () => {
    expect(box.top + besidePointer(moved).y).toBe(55 + 12);
  });

  it("never leaves the window at its side", () => {
    expect(cardAt(600, 0).left).toBe(innerWidth - 90);
    document.documentElement.dir = "rtl";
    expect(cardAt(-300, 0).left).toBe(0);
  });

  it("goes below what is to be read, and below the next where it would lie on that", () => {
    read(0, 130, 1000, 20);
    read(0, 60, 1000, 30);
    expect(cardAt(0, 0).top).toBe(90 + 8);
    read(300, 100, 50, 10);
    expect(cardAt(0, 0).top).toBe(150 + 8);
  });

  it("stays at the pointer beside what is to be read", () => {
    read(0, 60, 300, 30);
    read(500, 60, 300, 30);
    read(0, 20, 1000, 40);
    expect(cardAt(0, 0)).toEqual({ left: 320 + 16, top: 55 + 12 });
  });

  it("stays where it is when something else than a pointer moves it, or the row is not measured", () => {
    const byKey = { ...moved, activatorEvent: new KeyboardEvent("keydown") };
    expect(besidePointer(byKey)).toEqual(moved.transform);
    expect(besidePointer({ ...moved, draggingNodeRect: null })).toEqual(moved.transform);
  });
});
