import { describe, expect, it } from "vitest";
import { click, expectText, found, gone, press, role } from "./byRole.ts";
import { desktop, openInFirefox } from "./openInFirefox.ts";

const leave = role("button", "Leave projector view", "footer");

export function wall(): void {
  describe("the projector view", () => {
    it("opens by its button and its key, turns its lists, and is left by Escape", async () => {
      const { page, errors } = await openInFirefox({ link: "?p=iraq-2018&d=certified&in=sairoon" });
      await click(page, role("button", "Projector view", "header"));
      await found(page, leave);
      await press(page, "Escape");
      await gone(page, leave);

      await press(page, "Alt+Shift+P");
      await found(page, role("button", "30 smaller lists 63", "main"));
      await press(page, "PageDown");
      await found(page, role("button", "19 smaller lists 26", "main"));
      await press(page, "PageUp");
      await press(page, "2");
      await expectText(page, "h1", /Sairoon and \w+ are/);
      await press(page, "Escape");
      await gone(page, leave);
      expect(errors).toEqual([]);
    });

    it("scrolls nowhere, even where a scroll bar would take room", async () => {
      const link = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp&sup=hikma&view=stage";
      const { page, errors } = await openInFirefox({ link });
      await expectText(page, "h1", "three lists, supported by Hikma, are 25 seats short");
      await found(page, "[data-drop-zone=chamber] svg");
      const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        scrollHeight: document.documentElement.scrollHeight,
      }));
      expect([scrollWidth, scrollHeight]).toEqual([desktop.width, desktop.height]);
      expect(errors).toEqual([]);
    });
  });
}
