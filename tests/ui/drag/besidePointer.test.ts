// @vitest-environment jsdom
import type { Modifier } from "@dnd-kit/core";
import { afterEach, describe, expect, it } from "vitest";
import { besidePointer } from "#ui/drag/besidePointer.ts";

afterEach(() => document.documentElement.removeAttribute("dir"));

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

  it("stays where it is when something else than a pointer moves it, or the row is not measured", () => {
    const byKey = { ...moved, activatorEvent: new KeyboardEvent("keydown") };
    expect(besidePointer(byKey)).toEqual(moved.transform);
    expect(besidePointer({ ...moved, draggingNodeRect: null })).toEqual(moved.transform);
  });
});
