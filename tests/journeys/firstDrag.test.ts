import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { finger, middleOf, mouseDragTo } from "./drag.ts";
import { chunkOf } from "./lostFiles.ts";
import { openPage, phone, type Opening } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const link = "?p=iraq-2018&d=article&in=sairoon.nasr";
const engine = "src/ui/drag/DragEngine.tsx";
const hints = "src/features/meter/DropHints.tsx";
const search = (page: Page) => new URL(page.url()).search;
const row = (page: Page) => page.getByRole("row", { name: /^KDP/ });
const meter = (page: Page) => page.locator("[data-drop-zone=meter]");
const abstains = (page: Page) => page.locator('[data-drop-zone="role:abstains"]');
/** Zones show that something is dragged. */
const isDragged = (page: Page) =>
  expect.poll(() => page.locator("[data-drop-zone][data-wanted]").count()).toBeGreaterThan(0);

/** A page on which files of the build are on their way until they are released. */
async function openedWhileHeld(sources: readonly string[], opening: Opening = {}) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await openPage({
    link,
    ...opening,
    before: async (early) => {
      for (const source of sources) {
        await early.route(`**/${chunkOf(source).file}*`, async (route) => {
          await held;
          await route.continue();
        });
      }
    },
  });
  return { page, release: () => release() };
}

describe("a first drag that is faster than what drags", () => {
  /** One movement from a row to the meter, without letting go. */
  async function taken(page: Page) {
    const [from, to] = [await middleOf(row(page)), await middleOf(meter(page))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y);
  }

  it("counts as it is let go, once", async () => {
    const { page, release } = await openedWhileHeld([engine]);
    await taken(page);
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp`);
    release();
    await mouseDragTo(page, page.getByRole("row", { name: /^PUK/ }), await middleOf(meter(page)));
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp.puk`);
  });

  it("does nothing on its own row, not even as a click", async () => {
    const { page } = await openedWhileHeld([engine]);
    const { x, y } = await middleOf(row(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y);
    await page.mouse.up();
    await page.getByRole("checkbox", { name: "PUK" }).click();
    await expect.poll(() => search(page)).toBe(`${link}.puk`);
  });

  it("goes to the field that it is let go on, by mouse", async () => {
    const known = await openPage({ link });
    await mouseDragTo(known.page, row(known.page), await middleOf(meter(known.page)));
    const place = await middleOf(abstains(known.page));
    const { page } = await openedWhileHeld([engine, hints]);
    const from = await middleOf(row(page));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => abstains(page).getAttribute("data-over")).not.toBeNull();
    expect(await abstains(page).innerText()).toBe("abstains");
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}&abs=kdp`);
    // Nothing is dragged any more.
    await abstains(page).waitFor({ state: "detached" });
  });

  it.each(["role:support", "role:abstains"])(
    "goes to the field that it is let go on, by finger in one movement: %s",
    async (field) => {
      const place = await whereOnPhone(field);
      const { page } = await openedWhileHeld([engine, hints], phone);
      const touch = await finger(page);
      await touch("touchStart", await middleOf(row(page).locator("[data-drag-handle]:visible")));
      await touch("touchMove", place);
      await touch("touchEnd");
      const key = field === "role:support" ? "sup" : "abs";
      await expect.poll(() => search(page)).toBe(`${link}&${key}=kdp`);
    },
  );

  it("is cancelled by Escape, and said so", async () => {
    const { page, release } = await openedWhileHeld([engine]);
    await taken(page);
    await isDragged(page);
    await page.keyboard.press("Escape");
    await expect.poll(() => spoken(page)).toEqual(["Drag cancelled."]);
    await page.mouse.up();
    release();
    await mouseDragTo(page, page.getByRole("row", { name: /^PUK/ }), await middleOf(meter(page)));
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.puk`);
  });

  it("is none any more where it comes back to its beginning before the engine comes", async () => {
    const { page, release } = await openedWhileHeld([engine]);
    const from = await middleOf(row(page));
    await taken(page);
    await isDragged(page);
    await page.mouse.move(from.x, from.y);
    release();
    await expect.poll(() => abstains(page).count()).toBe(0);
    await page.mouse.up();
    await page.getByRole("checkbox", { name: "PUK" }).click();
    await expect.poll(() => search(page)).toContain("puk");
    expect(await abstains(page).count()).toBe(0);
  });

  it("goes on where the pointer is, if it comes before the release", async () => {
    const { page, release } = await openedWhileHeld([engine]);
    await taken(page);
    release();
    await isDragged(page);
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe(`${link}.kdp`);
  });
});

/** The middle of a field of a phone, which is there only while something is dragged. */
async function whereOnPhone(field: string) {
  const { page } = await openPage({ link, ...phone });
  const zone = page.locator(`[data-drop-zone="${field}"]`);
  const touch = await finger(page);
  const from = await middleOf(row(page).locator("[data-drag-handle]:visible"));
  await touch("touchStart", from);
  for (const step of [10, 20]) await touch("touchMove", { x: from.x, y: from.y + step });
  await expect
    .poll(async () => {
      await touch("touchMove", { x: from.x + 1, y: from.y + 20 });
      await touch("touchMove", { x: from.x, y: from.y + 20 });
      return await zone.count();
    })
    .toBe(1);
  const place = await middleOf(zone);
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
