import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { openPage, phone } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const link = "?p=iraq-2018&d=article&in=sairoon.nasr.hikma";
const choose = (page: Page, tag: string) =>
  page.evaluate(async (wanted) => {
    await window.lab?.chooseLanguage(wanted);
  }, tag);
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe("another language", () => {
  it.each([
    ["a desktop", {}],
    ["a phone", phone],
  ])("from right to left turns the page round at once, on %s", async (_, options) => {
    const { page, errors } = await openPage({ ...options, build: "lab", link });
    await page.getByRole("button", { name: "Where the numbers come from" }).click();
    await page.getByRole("dialog").getByText("To cite").waitFor();
    await choose(page, "ar-XB");
    // What is open is read in the new language too, and nothing waits for its words.
    await page
      .getByRole("dialog")
      .getByText(/⟦To cite/)
      .waitFor();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
      "ar-XB",
      "rtl",
    ]);
    expect(await page.title()).toMatch(/^⟦.*١١٥.*⟧$/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);

    const meter = page.getByRole("region", { name: /⟦Majority meter/ });
    const edges = await meter
      .locator("[data-role=government]")
      .first()
      .evaluate((segment) => {
        const bar = segment.closest("[role=img]");
        return [segment.getBoundingClientRect().right, bar?.getBoundingClientRect().right ?? 0];
      });
    expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThanOrEqual(2);

    // On a phone what is long stands over its neighbours.
    await page.getByRole("checkbox", { name: "Gorran" }).dispatchEvent("click");
    await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/^⟦.*Gorran.*⟧/);
    expect(errors).toEqual([]);
  });

  it("that is long runs over nothing", async () => {
    const { page } = await openPage({ build: "lab", link });
    await choose(page, "en-XA");
    await page.getByRole("heading", { name: /⟦Who can reach/ }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("that does not arrive leaves the page as it was", async () => {
    const { page } = await openPage({ build: "lab", link });
    expect(await choose(page, "xx-lost").catch(() => "refused")).toBe("refused");
    await page.getByRole("heading", { name: "Who can reach 165?" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB");
  });
});
