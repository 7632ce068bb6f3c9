import type { HTTPRequest, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { sidewaysOverflow } from "#tests/journeys/overflow.ts";
import { spoken } from "#tests/journeys/spoken.ts";
import { click, expectQuery, expectText, press, role } from "./byRole.ts";
import { axeViolations } from "./firefoxAxe.ts";
import { answers, openBefore, openInFirefox, phone, resize } from "./openInFirefox.ts";

const box = (list: string) => role("checkbox", list, "tbody");
const start = "?p=iraq-2018&d=article";

/** Presses Tab until the checkbox of a list has the focus. */
async function tabTo(page: Page, id: string) {
  const focusedId = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["id"]);
  for (let stops = 1; stops <= 20; stops += 1) {
    await press(page, "Tab");
    if ((await focusedId()) === id) return;
  }
  throw new Error(`${id} was not reached`);
}

export function opening(): void {
  describe("the page", () => {
    it("opens without errors, barriers or sideways scrolling", async () => {
      const { page, errors } = await openInFirefox();
      await expectText(page, "h1", /who can reach 165 of 329 seats\?/i);
      // What Firefox tells assistive technology; elsewhere what stands in the page is asked.
      expect(await page.$$('tbody ::-p-aria([role="checkbox"])')).toHaveLength(12);
      expect(await page.$$('tbody ::-p-aria([role="checkbox"][name="KDP"])')).toHaveLength(1);
      const menu = '::-p-aria([role="button"][name="Settings and more"])';
      expect(await page.$$(`header ${menu}`)).toHaveLength(1);
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await resize(page, phone);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    it("is there before the app, and keeps what was pressed meanwhile", async () => {
      const held: HTTPRequest[] = [];
      const { page, errors, loaded } = await openBefore({
        onRequest: async (request) => {
          if (/\/index-[^/]*\.js$/.test(request.url())) held.push(request);
          else await request.continue();
        },
      });
      // The document has been read to its end; its own script has not come.
      await expect
        .poll(() => page.evaluate(() => document.getElementById("unstarted") !== null))
        .toBe(true);
      const { x, y } = await page.evaluate(() => {
        const here = document.querySelector("input[data-id=fatah]")?.getBoundingClientRect();
        return { x: (here?.x ?? 0) + 5, y: (here?.y ?? 0) + 5 };
      });
      await page.mouse.click(x, y);
      await expect.poll(() => held).toHaveLength(1);
      expect(await spoken(page)).toEqual([]);
      await held[0]?.continue();
      await loaded;
      await answers(page);
      await expectQuery(page, `${start}&in=fatah`);
      await expectText(page, "h1", "Fatah is 118 seats short");
      expect(errors).toEqual([]);
    });

    it("counts what is ticked by mouse and by keyboard, and says so", async () => {
      const { page, errors } = await openInFirefox();
      await press(page, "Tab");
      await press(page, "Enter");
      await press(page, "Space");
      for (const id of ["fatah", "nasr"]) {
        await tabTo(page, id);
        await press(page, "Space");
      }
      await click(page, box("KDP"));
      await expectQuery(page, `${start}&in=sairoon.fatah.nasr.kdp`);
      await expectText(page, "h1", "3 seats to spare");
      await expect
        .poll(async () => (await spoken(page)).at(-1))
        .toMatch(/^KDP added, 25 seats\. Majority reached: 168 of 329, 3 to spare\./);
      expect(errors).toEqual([]);
    });
  });
}
