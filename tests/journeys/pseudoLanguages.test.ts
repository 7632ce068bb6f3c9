import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { openSources, scrollTo } from "./lostParts.ts";
import { desktop, openPage, phone } from "./openPage.ts";
import { cutText, sidewaysOverflow } from "./overflow.ts";
import { spoken } from "./spoken.ts";

const link = "?p=iraq-2018&d=article&in=sairoon.nasr.hikma";
const choose = (page: Page, tag: string) =>
  page.evaluate(async (wanted) => {
    await window.lab?.chooseLanguage(wanted);
  }, tag);

describe("another language", () => {
  it.each([
    ["a desktop", {}],
    ["a phone", phone],
  ])("from right to left turns the page round at once, on %s", async (_, options) => {
    const { page, errors } = await openPage({ ...options, build: "lab", link });
    await openSources(page);
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
    expect(await page.title()).toMatch(/^⟦.*٥٠.*⟧$/);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    const meter = page.getByRole("region", { name: /⟦Majority meter/ });
    const edges = await meter
      .locator("[data-role=government]")
      .first()
      .evaluate((segment) => {
        const bar = segment.closest("[data-drop-zone]");
        return [segment.getBoundingClientRect().right, bar?.getBoundingClientRect().right ?? 0];
      });
    expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThanOrEqual(2);

    // On a phone what is long stands over its neighbours.
    await page.getByRole("checkbox", { name: "Gorran" }).dispatchEvent("click");
    await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/^⟦.*Gorran.*⟧/);
    expect(errors).toEqual([]);
  });

  it.each(
    [desktop, phone].flatMap((options) => ["en-XA", "ar-XB"].map((tag) => ({ options, tag }))),
  )("that is long runs over nothing: $tag, $options.viewport.width pixels", async (view) => {
    const { page } = await openPage({ ...view.options, build: "lab", link });
    await choose(page, view.tag);
    await page.getByRole("heading", { level: 1, name: /⟦/ }).waitFor();
    for (const [place, heading] of [
      ["#finder", /⟦Coalitions that reach/],
      ["#quotes", /⟦What they said/],
    ] as const) {
      await scrollTo(page, place);
      await page.getByRole("heading", { name: heading }).waitFor();
    }
    // What lies half under the meter would be too small a target there.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: /⟦Where the numbers come from/ }).click();
    await page
      .getByRole("dialog")
      .getByText(/⟦To cite/)
      .waitFor();
    expect(await cutText(page, "dialog")).toEqual([]);
  });

  it("that does not arrive leaves the page as it was", async () => {
    const { page } = await openPage({ build: "lab", link });
    expect(await choose(page, "xx-lost").catch(() => "refused")).toBe("refused");
    await page
      .getByRole("heading", { name: /^Iraq, May 2018: Sairoon, Nasr and Hikma are/ })
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-GB");
  });
});
