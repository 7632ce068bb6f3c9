import { describe, expect, it } from "vitest";
import {
  click,
  dialog,
  expectQuery,
  expectText,
  found,
  goBack,
  goForward,
  gone,
  press,
  query,
  role,
} from "./byRole.ts";
import { answers, openInFirefox } from "./openInFirefox.ts";

const start = "?p=iraq-2018&d=article";
const leave = role("button", "Leave projector view", "footer");
const box = (list: string) => role("checkbox", list, "tbody");

export function links(): void {
  describe("the link of a scenario", () => {
    it("follows every change, and opens exactly the same elsewhere and by a reload", async () => {
      const { page, errors } = await openInFirefox();
      for (const list of ["KDP", "Sairoon", "Nasr"]) await click(page, box(list));
      await expectQuery(page, `${start}&in=sairoon.nasr.kdp`);
      const told = async (where: typeof page) => ({
        address: await query(where),
        title: await where.title(),
        ticked: await where.$$eval("input:checked", (all) =>
          all.map(({ dataset }) => dataset["id"]),
        ),
      });
      const before = await told(page);
      expect(before.title).toContain("Sairoon, Nasr and KDP are 44 seats short");
      expect(before.ticked).toEqual(["sairoon", "nasr", "kdp"]);
      const other = await openInFirefox({ link: before.address });
      expect(await told(other.page)).toEqual(before);
      await page.bringToFront();
      await page.reload();
      await answers(page);
      expect(await told(page)).toEqual(before);
      expect([...errors, ...other.errors]).toEqual([]);
    });

    it("goes back and forward with the browser and with Ctrl+Z alike", async () => {
      const { page, errors } = await openInFirefox({ link: start });
      for (const list of ["Sairoon", "Fatah", "Nasr"]) await click(page, box(list));
      await expectQuery(page, `${start}&in=sairoon.fatah.nasr`);
      await goBack(page);
      await expectQuery(page, `${start}&in=sairoon.fatah`);
      await expectText(page, "h1", "64 seats short");
      await goForward(page);
      await expectQuery(page, `${start}&in=sairoon.fatah.nasr`);
      await press(page, "Control+z");
      await press(page, "Control+z");
      await expectQuery(page, `${start}&in=sairoon`);
      await press(page, "Control+Shift+z");
      await expectQuery(page, `${start}&in=sairoon.fatah`);
      await expectText(page, "h1", "64 seats short");
      expect(errors).toEqual([]);
    });

    it("has dialogs and the projector view before it, which Back closes", async () => {
      const link = `${start}&in=sairoon`;
      const { page, errors } = await openInFirefox({ link });
      await click(page, role("button", "Share", "header"));
      await found(page, dialog("Share this scenario"));
      await goBack(page);
      await gone(page, "dialog[open]");
      await expectQuery(page, link);
      await click(page, role("button", "Projector view", "header"));
      await found(page, leave);
      await goBack(page);
      await gone(page, leave);
      await expectQuery(page, link);
      await expectText(page, "h1", "Sairoon is 111 seats short");
      expect(errors).toEqual([]);
    });
  });
}
