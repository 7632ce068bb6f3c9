import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element in the window. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("What should be dragged or dropped on is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A point of the window between two seats of an arc that follow each other, where they are farthest apart. */
export async function betweenSeats(arc: Locator): Promise<Point> {
  return await arc.evaluate((group) => {
    const paths = [...group.querySelectorAll("path")].map((path) => ({
      path,
      circles: [...(path.getAttribute("d") ?? "").matchAll(/M(-?[\d.]+) (-?[\d.]+)a([\d.]+)/g)],
    }));
    const [seats] = paths.filter(({ circles }) => circles.length > 1);
    if (seats === undefined) throw new Error("The seats are no path of circles");
    const { path, circles } = seats;
    const centers = circles.map(([, left, y, radius]) => ({
      x: Number(left) + Number(radius),
      y: Number(y),
    }));
    const [gap] = centers
      .slice(1)
      .map(({ x, y }, index) => {
        const before = centers[index] ?? { x, y };
        const length = Math.hypot(x - before.x, y - before.y);
        return { length, x: (x + before.x) / 2, y: (y + before.y) / 2 };
      })
      .toSorted((a, b) => b.length - a.length);
    const { x, y } = new DOMPoint(gap?.x, gap?.y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
}

/** Presses the mouse on an element or point and moves it over a point, without letting go. */
export async function mouseDragTo(
  page: Page,
  source: Locator | Point,
  target: Point,
): Promise<void> {
  const from = "x" in source ? source : await middleOf(source);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 4, from.y + 10, { steps: 3 });
  await page.mouse.move(target.x, target.y, { steps: 8 });
  // The first movement of all fetches the drag engine; a hand that trembles goes on moving.
  await expect
    .poll(async () => {
      await page.mouse.move(target.x + 1, target.y);
      await page.mouse.move(target.x, target.y);
      return await page.locator("[data-drop-zone][data-wanted]").count();
    })
    .toBeGreaterThan(0);
}

/** Waits until the part of the page that drags is there: a first touch anywhere fetches it. */
export async function touchFirst(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).tap();
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("DragEngine")),
  );
}

type Touch = (type: "touchStart" | "touchMove" | "touchEnd", point?: Point) => Promise<unknown>;

/** One finger on the screen, as the browser hears of it. */
export async function finger(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  // A window that is handed on would have one more each time.
  onTestFinished(() => session.detach());
  return async (type, point) =>
    await session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: point === undefined ? [] : [point],
    });
}

/** A finger moves from point to point, one movement after the other. */
async function move(touch: Touch, from: Point, to: Point): Promise<void> {
  const steps = 12;
  for (let step = 1; step <= steps; step += 1) {
    await touch("touchMove", {
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    });
  }
}

/** A finger's way over the screen: `from`, some moves, `to`. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const touch = await finger(page);
  await touch("touchStart", from);
  await move(touch, from, to);
  await touch("touchEnd");
}

/** A finger takes an element to another, which may come only once something is dragged. */
export async function fingerDragTo(page: Page, source: Locator, target: Locator): Promise<void> {
  const touch = await finger(page);
  const from = await middleOf(source);
  const taken = { x: from.x + 8, y: from.y + 20 };
  await touch("touchStart", from);
  await move(touch, from, taken);
  // A first touch fetches the drag engine; a hand that trembles goes on moving.
  await expect
    .poll(async () => {
      await touch("touchMove", { x: taken.x + 1, y: taken.y });
      await touch("touchMove", taken);
      return await page.locator("[data-drop-zone][data-wanted]").count();
    })
    .toBeGreaterThan(0);
  await move(touch, taken, await middleOf(target));
  await touch("touchEnd");
}
