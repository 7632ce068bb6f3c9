import type { Page } from "playwright-core";

/** Opens the menu of the table, where everything stands that sets it. */
export async function openTableMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Table", exact: true }).click();
}

/** Shows the columns of power by the switch in that menu, and closes it. */
export async function showPower(page: Page): Promise<void> {
  await openTableMenu(page);
  await page.getByRole("button", { name: "Power", exact: true }).click();
  await page.keyboard.press("Escape");
}
