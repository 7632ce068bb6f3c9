import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { finger, middleOf, mouseDragTo } from "./drag.ts";
import { chunkOf } from "./lostFiles.ts";
import { openPage, phone, type Opening } from "./openPage.ts";

const link = "?p=iraq-2018&d=article&in=sairoon.nasr";
const search = (page: Page) => new URL(page.url()).search;
const row = (page: Page) => page.getByRole("row", { name: /^KDP/ });
const meter = (page: Page) => page.locator("[data-drop-zone=meter]");
const abstains = (page: Page) => page.locator('[data-drop-zone="role:abstains"]');
/** Zones show that something is dragged. */
const isDragged = (page: Page) =>
  expect.poll(() => page.locator("[data-drop-zone][data-wanted]").count()).toBeGreaterThan(0);

/** A page on which a file of the build is on its way until it is released. */
async function openedWhileHeld(source: string, opening: Opening = {}) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await openPage({
    link,
    ...opening,
    before: (early) =>
      early.route(`**/${chunkOf(source).file}*`, async (route) => {
        await held;
        await route.continue();
      }),
  });
  return { page, release: () => release() };
}

describe("a first drag that is faster than what drags", () => {
  const engine = "src/ui/drag/DragEngine.tsx";

  /** One movement from a row to the meter, without letting go. */
  async function taken(page: Page) {
    const [from, to] = [await middleOf(row(page)), await middleOf(meter(page))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y);
  }

  it("counts as it is let go, once", async () => {
    const { page, release } = await openedWhileHeld(engine);
    await taken(page);
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp`);
    release();
    await mouseDragTo(page, page.getByRole("row", { name: /^PUK/ }), await middleOf(meter(page)));
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp.puk`);
  });

  it("does nothing on its own row, not even as a click", async () => {
    const { page } = await openedWhileHeld(engine);
    const { x, y } = await middleOf(row(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y);
    await page.mouse.up();
    await page.getByRole("checkbox", { name: "PUK" }).click();
    await expect.poll(() => search(page)).toBe(`${link}.puk`);
  });

  it("goes on where the pointer is, if it comes before the release", async () => {
    const { page, release } = await openedWhileHeld(engine);
    await taken(page);
    release();
    await isDragged(page);
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp`);
  });
});

it("goes by finger to a field that comes under it, without another movement", async () => {
  const hints = "src/features/meter/DropHints.tsx";
  const known = await openPage({ link, ...phone });
  const place = await whereItAbstains(known.page);
  const { page, release } = await openedWhileHeld(hints, phone);
  const touch = await finger(page);
  const from = await middleOf(row(page).locator("[data-drag-handle]:visible"));
  await touch("touchStart", from);
  await touch("touchMove", { x: from.x + 8, y: from.y + 20 });
  await touch("touchMove", place);
  await isDragged(page);
  release();
  await abstains(page).waitFor();
  await expect.poll(() => abstains(page).getAttribute("data-over")).not.toBeNull();
  await touch("touchEnd");
  await expect.poll(() => search(page)).toBe(`${link}&abs=kdp`);
});

/** The middle of the field, which is there only while something is dragged. */
async function whereItAbstains(page: Page) {
  const touch = await finger(page);
  const from = await middleOf(row(page).locator("[data-drag-handle]:visible"));
  await touch("touchStart", from);
  for (const step of [10, 20]) await touch("touchMove", { x: from.x, y: from.y + step });
  await expect
    .poll(async () => {
      await touch("touchMove", { x: from.x + 1, y: from.y + 20 });
      await touch("touchMove", { x: from.x, y: from.y + 20 });
      return await abstains(page).count();
    })
    .toBe(1);
  const place = await middleOf(abstains(page));
  await touch("touchEnd");
  return place;
}

it("says over nothing that letting go changes nothing, and keeps the word", async () => {
  const { page } = await openPage({ link });
  const nasr = page.locator('[data-arc="nasr"] path').first();
  await mouseDragTo(page, nasr, { x: 640, y: 20 });
  await page.getByText("Let go here and nothing changes").waitFor();
  await page.mouse.up();
  await page.getByRole("checkbox", { name: "PUK" }).click();
  await expect.poll(() => search(page)).toBe(`${link}.puk`);
});
