import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { finger, middleOf, mouseDragTo } from "./drag.ts";
import { abort, chunkOf, opened } from "./lostFiles.ts";
import { openPage, phone, type Opening } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const link = "?p=iraq-2018&d=article&in=sairoon.nasr";
const engine = "src/ui/drag/DragEngine.tsx";
const search = (page: Page) => new URL(page.url()).search;
const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });
const zone = (page: Page, id: string) => page.locator(`[data-drop-zone="${id}"]`);
/** Zones show that something is dragged. */
const isDragged = (page: Page) =>
  expect.poll(() => page.locator("[data-drop-zone][data-wanted]").count()).toBeGreaterThan(0);

/** A page on which what drags is on its way until it is released. */
async function openedOnItsWay(opening: Opening = {}) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await openPage({
    link,
    ...opening,
    before: (early) =>
      early.route(`**/${chunkOf(engine).file}*`, async (route) => {
        await held;
        await route.continue();
      }),
  });
  return { page, release: () => release() };
}

/** A mouse takes a row to the meter in one movement, without letting go. */
async function take(page: Page, name: string) {
  const [from, to] = [await middleOf(row(page, name)), await middleOf(zone(page, "meter"))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y);
  return from;
}

describe("a first drag that is faster than what drags", () => {
  it("counts as it is let go, once, and not where it is cancelled or comes back", async () => {
    const { page, release } = await openedOnItsWay();
    await take(page, "KDP");
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp`);
    await take(page, "PUK");
    await isDragged(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => spoken(page)).toContain("Drag cancelled.");
    await page.mouse.up();
    // Not even as a click on its own row.
    const { x, y } = await take(page, "PUK");
    await page.mouse.move(x, y);
    await page.mouse.up();
    // Lets go without a movement once the engine is here.
    await take(page, "Fatah");
    release();
    await page.locator("[data-zone=meter]").waitFor({ state: "attached" });
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe("?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp");
    await mouseDragTo(page, row(page, "Hikma"), await middleOf(zone(page, "meter")));
    await page.mouse.up();
    await expect.poll(() => search(page)).toContain("fatah.nasr.kdp.hikma");
  });

  it.each([
    ["support", "sup"],
    ["abstains", "abs"],
  ])("goes to a phone's field that a finger reaches in one movement: %s", async (role, key) => {
    const { page } = await openedOnItsWay(phone);
    const touch = await finger(page);
    const from = await middleOf(row(page, "KDP").locator("[data-drag-handle]:visible"));
    // The field is there while something is dragged; on its own row that changes nothing.
    await touch("touchStart", from);
    await touch("touchMove", { x: from.x, y: from.y + 20 });
    const place = await middleOf(zone(page, `role:${role}`));
    await touch("touchMove", from);
    await touch("touchEnd");
    await touch("touchStart", from);
    await touch("touchMove", place);
    await touch("touchEnd");
    await expect.poll(() => search(page)).toBe(`${link}&${key}=kdp`);
  });
});

it("drags all the same where what drags is lost", async () => {
  const { page, state } = await opened(engine, abort);
  await page.mouse.move(5, 5);
  await expect.poll(() => state.requests).toBe(1);
  await take(page, "KDP");
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe("");
  await page.mouse.up();
  await expect.poll(() => search(page)).toBe(`${link}.kdp`);
});
