import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { dialog, found, gone, patience, press, pressOn, role } from "./byRole.ts";
import { axeViolations } from "./firefoxAxe.ts";
import { openInFirefox } from "./openInFirefox.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** How a dialog is opened by the keyboard, its name, something in it, and what then has the focus. */
const all = [
  {
    open: (page: Page) => pressOn(page, role("button", "Share", "header"), "Enter"),
    name: "Share this scenario",
    inside: role("button", "Copy link", "dialog"),
    opener: "Share",
  },
  {
    open: (page: Page) => pressOn(page, role("button", "Sources", "header"), "Enter"),
    name: "Where the numbers come from",
    inside: role("heading", "To cite", "dialog"),
    opener: "Sources",
  },
  {
    open: async (page: Page) => {
      await pressOn(page, role("button", "Settings and more", "header"), "Enter");
      await pressOn(page, role("button", "Keyboard shortcuts", "header"), "Enter");
    },
    name: "Keyboard shortcuts",
    inside: role("checkbox", "Let single signs, letters and digits act", "dialog"),
    opener: "Settings and more",
  },
];

export function dialogs(): void {
  describe("a dialog", () => {
    it("opens by the keyboard, has no barrier, and gives the focus back by Escape", async () => {
      const { page, errors } = await openInFirefox({ link: "?p=iraq-2018&d=article&in=sairoon" });
      for (const { open, name, inside, opener } of all) {
        await open(page);
        await found(page, dialog(name));
        await found(page, inside);
        expect(await axeViolations(page), name).toEqual([]);
        await press(page, "Escape");
        await gone(page, "dialog[open]");
        await expect.poll(() => focused(page), patience).toBe(opener);
      }
      expect(errors).toEqual([]);
    });

    it("inside another is closed alone", async () => {
      const inner = dialog("Scan to open this scenario");
      const { page, errors } = await openInFirefox({ link: "?p=iraq-2018&d=article&in=sairoon" });
      await pressOn(page, role("button", "Share", "header"), "Enter");
      await pressOn(page, role("button", "Show QR code", "dialog"), "Enter");
      await found(page, inner);
      await press(page, "Escape");
      await gone(page, inner);
      await found(page, dialog("Share this scenario"));
      expect(await focused(page)).toBe("Show QR code");
      expect(errors).toEqual([]);
    });
  });
}
