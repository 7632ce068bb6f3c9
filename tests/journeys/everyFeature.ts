import type { Page } from "playwright-core";
import { expect } from "vitest";
import { middleOf, mouseDragTo } from "./drag.ts";
import { button, openSources, showCharts, showShare } from "./lostParts.ts";
import { openTableMenu, showPower } from "./tableMenu.ts";

/** Opened by a link that names a list too many, for the notice. */
export const everyFeatureLink = "?p=iraq-2018&d=article&in=sairoon.nasr.atlantis";

const meter = (page: Page) => page.getByRole("region", { name: "Majority meter" });

async function readNotice(page: Page) {
  await button(page, "Details").click();
  await button(page, "Copy the link as it came").click();
  await button(page, "Dismiss").click();
}

async function count(page: Page) {
  await page.getByRole("checkbox", { name: "Hikma", exact: true }).check();
  await button(page, "Complete it").click();
  await page.getByRole("button", { name: /^Add / }).first().click();
  await button(page, "Undo").click();

  await button(page, /^Rule/).click();
  await page.getByText("The constitution of 2005, in English").waitFor();
  await page.getByRole("radio", { name: "Two thirds" }).check();
  await page.keyboard.press("Escape");

  await button(page, /^Figures/).click();
  await page.getByRole("radio", { name: "All lists, after the recount" }).check();
  await page.keyboard.press("Escape");

  await meter(page)
    .getByRole("button", { name: /^Nasr, 42 seats/ })
    .click();
  await page.getByRole("menuitemradio", { name: "Supports from outside" }).click();
  await expect.poll(() => page.url()).toContain("sup=nasr");
}

async function drag(page: Page) {
  const row = page.getByRole("row", { name: /^KDP/ });
  await mouseDragTo(page, row, await middleOf(meter(page)));
  const field = await middleOf(page.locator('[data-drop-zone="role:abstains"]'));
  await page.mouse.move(field.x, field.y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain("abs=kdp");
}

async function setTable(page: Page) {
  await showPower(page);
  await page.getByText(/with no list to spare, and Sairoon is in/).waitFor();
  await page.locator("thead button").first().click();
  await page.locator("thead th[aria-sort=ascending]").waitFor();
  await button(page, /^Note on Fatah/).click();
  await page
    .getByText(/recount/)
    .last()
    .waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("hakim");
  await page.getByRole("checkbox", { name: "Sairoon", exact: true }).waitFor({ state: "detached" });
  await page.getByRole("searchbox").fill("");

  await openTableMenu(page);
  await page.getByRole("checkbox", { name: "Group by family" }).check();
  await page.getByRole("group", { name: "Filter by family" }).getByRole("checkbox").first().check();
  await page.getByRole("group", { name: "Filter by role" }).getByRole("checkbox").first().check();
  await page.getByRole("checkbox", { name: "Leader" }).check();
  await button(page, "Copy as CSV").click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as CSV" }).click();
  await download;
  await page.keyboard.press("Escape");
}

async function find(page: Page) {
  await button(page, /^Find (others|coalitions)/).click();
  await page
    .getByRole("button", { name: /to spare$/ })
    .first()
    .hover();
  await page.getByRole("checkbox", { name: /^No list together with one it refused/ }).check();
  await button(page, "Clear conditions").click();
}

async function read(page: Page) {
  await showCharts(page);
  await page.getByRole("figure").first().waitFor();
  await page.getByRole("heading", { name: "What they said" }).scrollIntoViewIfNeeded();
  await page.getByRole("blockquote").first().waitFor();
  await openSources(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Seats as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("iraq-2018.csv");
  await page.keyboard.press("Escape");
}

async function share(page: Page) {
  await showShare(page);
  await button(page, "Copy link").click();
  await button(page, "Show QR code").click();
  await page.getByRole("img", { name: "QR code of the link below" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}

async function set(page: Page) {
  await button(page, "Settings").click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await button(page, "Keyboard shortcuts").click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
}

async function goToTheWall(page: Page) {
  await page.keyboard.press("Alt+Shift+KeyP");
  await page.locator("#stage-heading").waitFor();
  await page.keyboard.press("q");
  await page.getByRole("img", { name: "QR code of the link below" }).waitFor();
  await page.keyboard.press("Escape");
  await button(page, "Leave projector view").click();
  await page.getByRole("searchbox").waitFor();
}

async function print(page: Page) {
  await page.emulateMedia({ media: "print" });
  await page.locator("[data-paper]").waitFor();
  await page.emulateMedia({ media: "screen" });
}

/** Uses everything that the page can do, once. */
export async function useEveryFeature(page: Page): Promise<void> {
  const all = [readNotice, count, drag, setTable, find, read, share, set, goToTheWall, print];
  for (const use of all) await use(page);
}
