import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { finger, middleOf } from "./drag.ts";
import { openPage, phone } from "./openPage.ts";

const coalition = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp";
const zone = (page: Page) => page.locator('[data-drop-zone="meter"]');

/** A finger takes a list by its grip over the meter, and stays there. */
async function holdOverMeter(page: Page, name: string) {
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("checkbox", { name, exact: true }) });
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

describe("over the meter of a phone", () => {
  it.each([
    [320, 640],
    [390, 844],
  ])("a drag says what it would do in one whole line, %i wide", async (width, height) => {
    const { page } = await openPage({ ...phone, viewport: { width, height }, link: coalition });
    // The longest name, far down: the meter sticks to the edge of the window.
    const touch = await holdOverMeter(page, "New Generation");
    const hint = zone(page).getByText("Drop to add New Generation", { exact: true });
    await hint.waitFor();
    const [line, around] = [await hint.boundingBox(), await zone(page).boundingBox()];
    expect(line?.y).toBeGreaterThanOrEqual(Math.max(0, around?.y ?? 0));
    expect(line?.height).toBeLessThan(20);
    expect(await hint.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
    await touch("touchEnd");
    await expect.poll(() => page.url()).toContain("new-generation");
  });

  it("the fields for other roles cover the names below the bar, or leave them whole", async () => {
    const { page } = await openPage({ ...phone, link: coalition });
    const touch = await holdOverMeter(page, "State of Law");
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
