import { describe, expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { scrollTo, showCharts } from "./lostParts.ts";
import { desktop, openPage, phone } from "./openPage.ts";
import { showPower } from "./tableMenu.ts";

const conditions = "with=sairoon&without=state-of-law&apart=fatah_wataniya&max=5";
const link = `?p=iraq-2018&d=certified&in=sairoon.nasr&${conditions}`;

describe("other coalitions", () => {
  it("are found by the keyboard alone, seen in the chamber, taken, and given back", async () => {
    const { page, errors } = await openPage({ link: "?p=iraq-2018&d=certified&in=sairoon.nasr" });
    await page.getByRole("button", { name: /^Find (others|coalitions)/ }).press("Enter");
    await page.getByRole("heading", { name: "Coalitions that reach 165" }).waitFor();
    const must = page.getByRole("combobox", { name: "Add a list that must be in" });
    await must.focus();
    // The arrow keys pass lists on the way; nothing is added until Enter.
    const untouched = page.url();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: "Add Fatah" }).waitFor();
    expect(page.url()).toBe(untouched);
    // Typing picks an option of a native choice.
    await page.keyboard.type("Hikma");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("with=hikma");
    await page
      .getByRole("checkbox", { name: "No list together with one it refused" })
      .press("Space");
    await expect.poll(() => page.url()).toContain("apart=");
    const result = page.getByRole("button", { name: /Hikma.*to spare$/ }).first();
    await result.focus();
    await page.getByText("165", { exact: true }).nth(1).waitFor();
    const before = page.url();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).not.toBe(before);
    await expect.poll(() => page.getByRole("checkbox", { name: "Hikma" }).isChecked()).toBe(true);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.url()).toBe(before);
    expect(errors).toEqual([]);
  });

  it("are those of the link wherever it is opened, counted without being listed", async () => {
    const { page, errors } = await openPage({ link });
    await page.getByRole("button", { name: /^Find (others|coalitions)/ }).click();
    const total = page.getByText(/^[\d.,]+( \w+)? coalitions$/);
    await total.waitFor();
    const first = await page
      .getByRole("button", { name: /to spare$/ })
      .first()
      .textContent();
    expect(page.url()).toContain(link);
    const other = await openPage({ ...phone, link });
    await other.page.getByRole("button", { name: /^Find (others|coalitions)/ }).tap();
    await other.page.getByText((await total.textContent()) ?? "", { exact: true }).waitFor();
    expect(
      await other.page
        .getByRole("button", { name: /to spare$/ })
        .first()
        .textContent(),
    ).toBe(first);
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it("are shown in chamber and meter while the mouse is on one, and only then", async () => {
    const { page } = await openPage({ link });
    await page.getByRole("button", { name: /^Find (others|coalitions)/ }).click();
    const result = page.getByRole("button", { name: /to spare$/ }).nth(2);
    await result.hover();
    const governing = page.locator("[data-arc][data-camp=government]");
    await expect.poll(() => governing.count()).toBeGreaterThan(2);
    const ghosts = page.locator("[data-member][data-state=ghost]");
    expect(await ghosts.count()).toBeGreaterThan(0);
    await page.mouse.move(5, 5);
    await expect.poll(() => governing.count()).toBe(2);
    expect(await ghosts.count()).toBe(0);
  });

  it("are searched and counted in a thread of their own, all 39 lists", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=certified" });
    await page.getByRole("button", { name: /^Find (others|coalitions)/ }).click();
    await page.getByText(/^[\d.,]+( \w+)? coalitions$/).waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
  });

  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("have no fault that axe knows of: %s", async (_, options) => {
    const { page } = await openPage({ ...options, link });
    await page.getByRole("button", { name: /^Find (others|coalitions)/ }).click();
    await page
      .getByRole("button", { name: /to spare$/ })
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("power", () => {
  it("stands in the table and in a chart, without a fault that axe knows of", async () => {
    const { page, errors } = await openPage({ link: "?p=iraq-2018&d=certified" });
    await showPower(page);
    await page.getByRole("columnheader", { name: "Shapley–Shubik" }).waitFor();
    await page.getByRole("cell", { name: /^17\.9%/ }).waitFor();
    await showCharts(page);
    await page.getByRole("heading", { name: /^Sairoon decides more/ }).waitFor();
    await page.getByText("12 lists of 1 seat").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

it("can be stopped where it hangs, and asked again", async () => {
  let isHeld = true;
  const { page } = await openPage({
    link: "?p=iraq-2018&d=article&in=sairoon",
    before: (opening) =>
      opening.route("**/worker-*", async (route) => {
        if (!isHeld) await route.continue();
      }),
  });
  await scrollTo(page, "#finder");
  await page.getByText("Searching …").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  isHeld = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page
    .getByRole("button", { name: /to spare$/ })
    .first()
    .waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});
