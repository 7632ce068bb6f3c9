import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { found, patience } from "./byRole.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element in the window. */
async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await (await found(page, selector)).boundingBox();
  if (box === null) throw new Error(`This is not shown: ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses the mouse on an element and takes it along until the page knows what is dragged. */
export async function take(page: Page, source: string): Promise<void> {
  const { x, y } = await middleOf(page, source);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first movement of all fetches the drag engine; a hand that trembles goes on moving.
  let side = 1;
  await expect
    .poll(async () => {
      side = -side;
      await page.mouse.move(x + 6 * side, y + 12, { steps: 3 });
      return (await page.$$("[data-drop-zone][data-wanted]")).length;
    }, patience)
    .toBeGreaterThan(0);
}

/** Moves what is dragged over an element, or to a point, and does not let go. */
export async function carry(page: Page, target: string | Point): Promise<void> {
  const { x, y } = typeof target === "string" ? await middleOf(page, target) : target;
  await page.mouse.move(x, y, { steps: 6 });
}

export async function drag(page: Page, source: string, target: string | Point): Promise<void> {
  await take(page, source);
  await carry(page, target);
  await page.mouse.up();
}
