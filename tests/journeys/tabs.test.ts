import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openPage } from "./openPage.ts";

async function chooseTheme(page: Page, name: string) {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name, exact: true }).check();
  await page.keyboard.press("Escape");
}

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

it("takes over the theme that was chosen in another tab, and gives its own back", async () => {
  const { page, errors } = await openPage({ colorScheme: "light" });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("checkbox", { name: "Sairoon" }).check();
  const [light, address] = [await background(page), other.url()];
  await chooseTheme(page, "Dark");
  await expect.poll(() => background(other)).not.toBe(light);
  expect(await background(other)).toBe(await background(page));
  expect(other.url()).toBe(address);
  await chooseTheme(other, "Light");
  await expect.poll(() => background(page)).toBe(light);
  await page.evaluate(() => localStorage.setItem("coalition-lab", "{"));
  await other.getByRole("button", { name: "Settings" }).click();
  expect(await other.getByRole("radio", { name: "Light", exact: true }).isChecked()).toBe(true);
  expect(errors).toEqual([]);
});
