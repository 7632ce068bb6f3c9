import { inflateSync } from "node:zlib";
import type { HTTPRequest, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { sidewaysOverflow } from "#tests/journeys/overflow.ts";
import { click, dialog, expectText, found, patience, press, role } from "./byRole.ts";
import { axeViolations } from "./firefoxAxe.ts";
import { openInFirefox, phone, resize } from "./openInFirefox.ts";

const link = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp&sup=hikma&abs=gorran";

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** How many pages a file of paper has; Firefox writes down what it holds compressed. */
function pagesOf(file: Uint8Array): number {
  const text = Buffer.from(file).toString("latin1");
  const streams = text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs);
  const objects = Array.from(streams, ([, stream = ""]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      // A picture or a typeface.
      return "";
    }
  });
  // Each page is an object of its own, and the list of them is of the type "Pages".
  return [text, ...objects].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

export function looks(): void {
  describe("the page", () => {
    it("is light or dark as the settings say, without a barrier", async () => {
      const { page, errors } = await openInFirefox({ link });
      const seen: string[] = [];
      for (const theme of ["Light", "Dark"]) {
        await click(page, role("button", "Settings and more", "header"));
        await click(page, role("radio", theme, "header"));
        await press(page, "Escape");
        seen.push(await paper(page));
      }
      expect(new Set(seen).size).toBe(2);
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    it("turns round for a language from right to left", async () => {
      const { page, errors } = await openInFirefox({ build: "lab", link });
      await page.evaluate(async () => {
        await window.lab?.chooseLanguage("ar-XB");
      });
      await expectText(page, "h1", /⟦/);
      expect(await page.evaluate(() => document.dir)).toBe("rtl");
      expect(await sidewaysOverflow(page)).toBe(0);
      await resize(page, phone);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    it("is one page of paper", async () => {
      const { page, errors } = await openInFirefox({ link });
      // Whoever prints has mostly moved something before: the sheet comes then.
      await page.mouse.move(200, 200);
      await expect
        .poll(
          () =>
            page.evaluate(() => {
              window.dispatchEvent(new Event("beforeprint"));
              const sheets = document.querySelectorAll("[data-paper]").length;
              window.dispatchEvent(new Event("afterprint"));
              return sheets;
            }),
          patience,
        )
        .toBe(1);
      expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);
      expect(pagesOf(await page.pdf({ format: "Letter" }))).toBe(1);
      expect(errors).toEqual([]);
    });
  });

  describe("a part that is lost", () => {
    it("costs nothing else, and comes when asked again", async () => {
      let isLost = true;
      let requests = 0;
      const { page } = await openInFirefox({
        link,
        onRequest: async (request: HTTPRequest) => {
          const isWanted = request.url().includes("/ShareScenario-");
          if (isWanted) requests += 1;
          await (isLost && isWanted ? request.abort() : request.continue());
        },
      });
      await click(page, role("button", "Share", "header"));
      await found(page, dialog("This could not be opened"));
      isLost = false;
      await click(page, role("button", "Try again", "dialog"));
      await found(page, dialog("Share this scenario"));
      await found(page, role("button", "Copy link", "dialog"));
      expect(requests).toBe(2);
      await press(page, "Escape");
      await click(page, role("checkbox", "Fatah", "tbody"));
      await expectText(page, "h1", "22 seats to spare");
    });
  });
}
