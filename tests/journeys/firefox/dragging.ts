import { describe, expect, it } from "vitest";
import { spoken } from "#tests/journeys/spoken.ts";
import { click, expectQuery, expectText, press, query, role } from "./byRole.ts";
import { carry, drag, take } from "./firefoxMouse.ts";
import { openInFirefox } from "./openInFirefox.ts";

const zone = (id: string) => `[data-drop-zone="${id}"]`;
const meter = zone("meter");
const row = (id: string) => `tr:has([data-id="${id}"])`;
const segment = (id: string) => `${meter} [data-member="${id}"]`;
const arc = (id: string) => `[data-arc="${id}"] text`;
/** High enough that nothing is at the edge, where a drag scrolls the page. */
const size = { width: 1280, height: 1100 };
const nowhere = { x: 8, y: 8 };

const start = "?p=iraq-2018&d=article";
/** Where Sairoon and Nasr govern: what is dragged, where it is let go, and what is then in the link. */
const drags: readonly (readonly [string, string, string | { x: number; y: number }, string])[] = [
  ["a row to the meter", row("kdp"), meter, "in=sairoon.nasr.kdp"],
  ["a row to the chamber", row("kdp"), zone("chamber"), "in=sairoon.nasr.kdp"],
  ["a row to those who support", row("kdp"), zone("role:support"), "in=sairoon.nasr&sup=kdp"],
  ["a segment out of the meter", segment("nasr"), nowhere, "in=sairoon"],
  ["a segment to those who abstain", segment("nasr"), zone("role:abstains"), "in=sairoon&abs=nasr"],
  ["an arc to the meter", arc("kdp"), meter, "in=sairoon.nasr.kdp"],
  ["an arc to the chamber", arc("kdp"), zone("chamber"), "in=sairoon.nasr.kdp"],
  ["an arc to those who abstain", arc("kdp"), zone("role:abstains"), "in=sairoon.nasr&abs=kdp"],
];

export function dragging(): void {
  describe("a drag with the mouse", () => {
    it("takes every source to every target, and marks no text", async () => {
      const before = `${start}&in=sairoon.nasr`;
      const { page, errors } = await openInFirefox({ size, link: before });
      for (const [name, source, target, after] of drags) {
        await take(page, source);
        await carry(page, target);
        expect(await page.evaluate(() => String(getSelection())), name).toBe("");
        await page.mouse.up();
        await expect.poll(() => query(page), { message: name }).toBe(`${start}&${after}`);
        await click(page, role("button", "Undo", "header"));
        await expectQuery(page, before);
      }
      expect(errors).toEqual([]);
    });

    it("shows before the drop what would be, and Escape cancels it", async () => {
      const link = `${start}&in=sairoon.fatah.nasr`;
      const { page, errors } = await openInFirefox({ size, link });
      await take(page, row("hikma"));
      await carry(page, meter);
      await expectText(page, meter, "Drop to add Hikma: 162 of 329, 3 short of 165");
      await expectText(page, "h1", "3 seats short");
      await press(page, "Escape");
      await expect.poll(() => spoken(page)).toContain("Drag cancelled.");
      await page.mouse.up();
      await expectText(page, "h1", "22 seats short");
      expect(await query(page)).toBe(link);
      // A press afterwards is a press again.
      await drag(page, row("hikma"), nowhere);
      await click(page, role("checkbox", "Hikma", "tbody"));
      await expectQuery(page, `${link}.hikma`);
      expect(errors).toEqual([]);
    });
  });
}
