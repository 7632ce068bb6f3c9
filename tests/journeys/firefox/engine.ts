import { describe, expect, it } from "vitest";
import { click, expectQuery, expectText, found, press, pressOn, role } from "./byRole.ts";
import { openInFirefox } from "./openInFirefox.ts";

export function engine(): void {
  describe("the engine", () => {
    it("completes a coalition, and finds others", async () => {
      const { page, errors } = await openInFirefox({
        link: "?p=iraq-2018&d=article&in=sairoon.nasr.hikma",
      });
      await pressOn(page, role("button", "Complete it", "main"), "Enter");
      await expectText(page, "main", "Nearest ways to 165");
      const nearest = await found(
        page,
        role("button", "Add KDP and State of Law 165, none to spare"),
      );
      await nearest.focus();
      await press(page, "Enter");
      await expectQuery(page, "?p=iraq-2018&d=article&in=sairoon.nasr.kdp.state-of-law.hikma");
      await expectText(page, "h1", "not one to spare");

      await click(page, role("button", "Find others", "main"));
      await expectText(page, "#finder", /\d coalitions/);
      await expectText(page, "#finder", /to spare/);
      // By a thread of its own: what answers in its stead was not fetched.
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name),
      );
      expect(fetched).toContainEqual(expect.stringContaining("/worker-"));
      expect(fetched).not.toContainEqual(expect.stringContaining("/engineQuestion-"));
      expect(errors).toEqual([]);
    });

    it("counts power, which is drawn in charts", async () => {
      const { page, errors } = await openInFirefox({ link: "?p=iraq-2018&d=certified" });
      await page.$eval("#charts", (place) => place.scrollIntoView());
      await click(page, role("button", "Show charts", "#charts"));
      await expectText(page, "#charts", /Sairoon decides more/);
      await expect
        .poll(() => page.$$eval("#charts svg path, #charts svg rect", (all) => all.length))
        .toBeGreaterThan(12);
      expect(errors).toEqual([]);
    });
  });
}
