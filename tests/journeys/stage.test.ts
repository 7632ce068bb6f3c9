import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { middleOf, mouseDragTo } from "./drag.ts";
import { openPage } from "./openPage.ts";

const wall = { viewport: { width: 1920, height: 1080 } } as const;
const link = "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp.puk&sup=hikma&abs=gorran&view=stage";

const rows = (page: Page) => page.getByRole("main").getByRole("listitem");
const row = (page: Page, name: string) =>
  rows(page).filter({ has: page.getByRole("checkbox", { name: new RegExp(`^${name} `) }) });

describe("the wall", () => {
  it("adds up: what is ticked is the number on it, and who abstains is not ticked", async () => {
    const { page, errors } = await openPage({ ...wall, link });
    const ticked = await page
      .locator("li:has(input:checked)")
      .evaluateAll((items) => items.map((item) => Number(/\d+$/.exec(item.textContent)?.[0])));
    expect(ticked.reduce((sum, seats) => sum + seats, 0)).toBe(205);
    await page
      .getByText(/\b205\b/)
      .first()
      .waitFor();
    await row(page, "Gorran").getByText("abstains").waitFor();
    expect(await row(page, "Gorran").getByRole("checkbox").isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });

  it("shows twelve lists and the chamber beside them down and then over", async () => {
    const { page } = await openPage({ ...wall, link });
    await row(page, "Sairoon").waitFor();
    const boxes = await page.locator("li:has(input)").evaluateAll((items) =>
      items.map((item) => {
        const { x, y } = item.getBoundingClientRect();
        return { x, y };
      }),
    );
    expect(boxes).toHaveLength(12);
    const [start = 0, end = 0] = [...new Set(boxes.map(({ x }) => x))];
    expect(boxes.map(({ x }) => x)).toEqual([...Array(6).fill(start), ...Array(6).fill(end)]);
    expect(end).toBeGreaterThan(start);
    const heights = boxes.map(({ y }) => y);
    expect(heights.slice(0, 6)).toEqual(heights.slice(0, 6).toSorted((a, b) => a - b));
    expect(heights.slice(6)).toEqual(heights.slice(0, 6));
    // The headline leaves no word or two alone on its last line.
    const lines = await page.locator("h1").evaluate((headline) => {
      const range = document.createRange();
      range.selectNodeContents(headline);
      const ends = new Map<number, number>();
      for (const { bottom, right } of range.getClientRects()) {
        ends.set(Math.round(bottom / 40), Math.max(ends.get(Math.round(bottom / 40)) ?? 0, right));
      }
      return [...ends.values()];
    });
    expect(Math.min(...lines) / Math.max(...lines)).toBeGreaterThan(0.6);
    const picture = await page.getByRole("region", { name: /chamber/i }).boundingBox();
    expect(picture?.x).toBeGreaterThan(end);
    expect(picture?.y).toBeLessThan(heights[5] ?? 0);
  });

  // The last has the longest headline, beside the code where that is short of room.
  it.each([
    { viewport: wall.viewport, link },
    { viewport: { width: 1024, height: 768 }, link },
    {
      viewport: { width: 1280, height: 800 },
      link: "?p=iraq-2018&d=article&in=sairoon.nasr.kdp&sup=hikma&view=stage",
    },
  ])(
    "scrolls nowhere, and moves no row by a tick: $viewport",
    async ({ viewport, link: scenario }) => {
      const { page } = await openPage({ viewport, link: scenario });
      await row(page, "Sairoon").waitFor();
      const tops = () =>
        rows(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
      const before = await tops();
      for (const name of ["State of Law", "Wataniya", "Sairoon"]) {
        await row(page, name).click();
        expect(await tops(), name).toEqual(before);
      }
      const size = () =>
        page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          height: document.documentElement.scrollHeight,
        }));
      expect(await size()).toEqual(viewport);
    },
  );

  it("turns its lists by the keys of a clicker", async () => {
    const { page } = await openPage({
      ...wall,
      link: "?p=iraq-2018&d=certified&in=sairoon&view=stage",
    });
    await page.getByRole("button", { name: "30 smaller lists 63" }).waitFor();
    await page.keyboard.press("PageDown");
    await page.getByRole("button", { name: "19 smaller lists 26" }).waitFor();
    await page.keyboard.press("PageUp");
    await row(page, "Sairoon").waitFor();
    expect(await row(page, "Fatah").isVisible()).toBe(true);
  });

  it("lets a row be dragged onto the meter, and marks no text", async () => {
    const { page } = await openPage({
      ...wall,
      link: "?p=iraq-2018&d=article&in=sairoon&view=stage",
    });
    const meter = page.locator("[data-drop-zone=meter]");
    await mouseDragTo(page, row(page, "Fatah"), await middleOf(meter));
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("in=sairoon.fatah");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  });

  it("opens the code at once, with what it opens below it, and without the wall in its link", async () => {
    const { page } = await openPage({ ...wall, link });
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog", { name: "Scan to open this scenario" });
    const code = await dialog.getByRole("img").boundingBox();
    expect(code?.height).toBeGreaterThan(700);
    const sentence = await dialog.getByText(/Hypothetical/).boundingBox();
    expect(sentence?.y).toBeGreaterThanOrEqual((code?.y ?? 0) + (code?.height ?? 0));
    await dialog.getByText(/abs=gorran$/).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Open this scenario" }).click();
    await dialog.waitFor();
  });
});
