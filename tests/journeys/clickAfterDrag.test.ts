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

it("takes a finger that trembles for a tap", async () => {
  const { page } = await openPage({ ...phone, link: "?p=iraq-2018&d=article&in=sairoon.nasr" });
  await touchFirst(page);
  const nasr = await middleOf(page.locator('[data-drop-zone=meter] [data-member="nasr"]'));
  await swipe(page, nasr, { x: nasr.x, y: nasr.y + 12 });
  await page.getByRole("menu").waitFor();
  expect(page.url()).toMatch(/in=sairoon\.nasr$/);
});
