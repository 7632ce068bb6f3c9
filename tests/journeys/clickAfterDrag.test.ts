import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { middleOf, mouseDragTo, swipe, touchFirst } from "./drag.ts";
import { openPage, phone } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const row = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("checkbox", { name, exact: true }) });

it("ticks nothing where a drag is let go on its own row after Escape", async () => {
  const { page } = await openPage();
  await mouseDragTo(
    page,
    row(page, "Fatah"),
    await middleOf(page.locator("[data-drop-zone=meter]")),
  );
  const own = await middleOf(row(page, "Fatah"));
  await page.mouse.move(own.x, own.y);
  await page.keyboard.press("Escape");
  await expect.poll(() => spoken(page)).toEqual(["Drag cancelled."]);
  await page.mouse.up();
  await row(page, "Nasr").getByRole("cell").nth(1).click();
  await expect.poll(() => page.url()).toMatch(/in=nasr$/);
});

it("ticks nothing by a drag so short that the browser takes it for a tap as well", async () => {
  const { page } = await openPage(phone);
  await touchFirst(page);
  const clicks = await page.evaluateHandle(() => {
    const seen: EventTarget[] = [];
    window.addEventListener("click", () => seen.push(window), true);
    return seen;
  });
  const handle = await middleOf(row(page, "KDP").locator("[data-drag-handle]:visible"));
  await swipe(page, handle, { x: handle.x, y: handle.y + 12 });
  // The browser sends its click after everything else.
  await expect.poll(() => clicks.evaluate(({ length }) => length)).toBe(1);
  await row(page, "Nasr").getByRole("cell").nth(1).tap();
  await expect.poll(() => page.url()).toMatch(/in=nasr$/);
});
