import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { finger, middleOf, mouseDragTo } from "./drag.ts";
import { openPage, phone } from "./openPage.ts";
import { openTableMenu } from "./tableMenu.ts";

const coalition = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp";
const zone = (page: Page) => page.locator('[data-drop-zone="meter"]');

const rowOf = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("checkbox", { name, exact: true }) });

/** A finger takes a row by its grip over the meter, and stays there. */
async function holdOverMeter(page: Page, row: Locator) {
  const handle = row.locator("[data-drag-handle]:visible");
  await handle.evaluate((element) => element.scrollIntoView({ block: "end" }));
  const touch = await finger(page);
  const from = await middleOf(handle);
  await touch("touchStart", from);
  // A first touch fetches what drags; a hand that trembles goes on moving.
  await expect
    .poll(async () => {
      await touch("touchMove", { x: from.x - 9, y: from.y - 20 });
      await touch("touchMove", { x: from.x - 9, y: from.y - 21 });
      return await page.locator("[data-drop-zone][data-wanted]").count();
    })
    .toBeGreaterThan(0);
  const box = await zone(page).boundingBox();
  await touch("touchMove", { x: 100, y: Math.max(0, box?.y ?? 0) + 45 });
  return touch;
}

/** How a hint stands in its place over the meter, once it is there. */
async function standing(page: Page, text: string) {
  const hint = zone(page).getByText(text, { exact: true });
  await hint.waitFor();
  const [line, around] = [await hint.boundingBox(), await zone(page).boundingBox()];
  return {
    isInView: line !== null && line.y >= Math.max(0, around?.y ?? 0),
    isOneLine: line !== null && line.height < 20,
    cut: await hint.evaluate(cut),
  };
}

const whole = { isInView: true, isOneLine: true, cut: 0 };

/** Runs in a page: how much of a text is wider than its place. */
function cut(text: Element) {
  return text.scrollWidth - text.clientWidth;
}

describe("over the meter of a phone", () => {
  it.each([
    [320, 640],
    [390, 844],
  ])("a drag says what it would do in one whole line, %i wide", async (width, height) => {
    const { page } = await openPage({ ...phone, viewport: { width, height }, link: coalition });
    // The longest name, far down: the meter sticks to the edge of the window.
    const touch = await holdOverMeter(page, rowOf(page, "New Generation"));
    expect(await standing(page, "Drop to add New Generation")).toEqual(whole);
    await touch("touchEnd");
    await expect.poll(() => page.url()).toContain("new-generation");
  });

  // Too many to be named anywhere, and four whose names are longer than the window is wide.
  it.each([
    ["Sunni Arab-led", 390, "Drop to add 5 lists"],
    ["Cross-sectarian", 390, "Drop to add 4 lists"],
    ["Cross-sectarian", 640, "Drop to add 4 lists: 121 of 329, 44 short of 165"],
  ])("a drag of a family says so in one whole line: %s, %i wide", async (family, width, hint) => {
    const link = "?p=iraq-2018&d=certified&in=sairoon.nasr";
    const { page } = await openPage({ ...phone, viewport: { width, height: 844 }, link });
    await openTableMenu(page);
    await page.getByRole("checkbox", { name: "Group by family" }).check();
    await page.keyboard.press("Escape");
    const touch = await holdOverMeter(page, page.getByRole("row", { name: family }));
    expect(await standing(page, hint)).toEqual(whole);
    await touch("touchEnd");
  });

  it("the fields for other roles cover the names below the bar, or leave them whole", async () => {
    const { page } = await openPage({ ...phone, link: coalition });
    const touch = await holdOverMeter(page, rowOf(page, "State of Law"));
    await page.locator('[data-drop-zone="role:support"]').waitFor();
    const covered = await page.locator("[data-member]:visible").evaluateAll((members) =>
      members.map((member) => {
        const { left, right, top, height } = member.getBoundingClientRect();
        const isCovered = [left + 2, (left + right) / 2, right - 2].map((x) => {
          const found = document.elementFromPoint(x, top + height / 2);
          return found?.closest("[data-drop-zone]")?.getAttribute("data-drop-zone") !== "meter";
        });
        return new Set(isCovered).size;
      }),
    );
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.filter((ways) => ways !== 1)).toEqual([]);
    await touch("touchEnd");
  });
});

describe("over the meter of a wall", () => {
  it("a drag says the whole result where the window is as narrow as a phone", async () => {
    const { page } = await openPage({
      viewport: { width: 560, height: 900 },
      link: `${coalition}&view=stage`,
    });
    const row = page.locator('li[data-drag-items="new-generation"]');
    await row.scrollIntoViewIfNeeded();
    await mouseDragTo(page, row, await middleOf(zone(page)));
    const hint = zone(page).getByText("Drop to add New Generation: 125 of 329, 40 short of 165");
    await hint.waitFor();
    expect(await hint.evaluate(cut)).toBe(0);
    await page.mouse.up();
  });
});
