import { describe, expect, it } from "vitest";
import { axeViolations, darkViolations } from "./axeViolations.ts";
import { showCharts } from "./lostParts.ts";
import { desktop, openPage, phone } from "./openPage.ts";
import { sidewaysOverflow } from "./overflow.ts";

const scenarios = {
  empty: "",
  short: "?p=iraq-2018&d=article&in=sairoon.nasr.hikma",
  majority: "?p=iraq-2018&d=certified&in=sairoon.fatah.nasr.wataniya&sup=hikma&abs=kdp",
  sources: "?p=iraq-2018&d=article&in=sairoon&overlay=sources",
  share: "?p=iraq-2018&d=article&in=sairoon&overlay=share",
  stage: "?p=iraq-2018&d=article&in=sairoon.nasr&view=stage",
};

const windows = { desktop, phone, narrow: { viewport: { width: 320, height: 640 } } };

const states = Object.entries(windows).flatMap(([size, options]) =>
  Object.entries(scenarios).map(([name, link]) => ({ size, name, options, link })),
);

describe("every view", () => {
  it.each(states)(
    "opens without errors, sideways scrolling or barriers, light and dark: $size $name",
    async ({ options, link, name }) => {
      const { page, errors } = await openPage({ ...options, link });
      if (name === "sources" || name === "share") await page.getByRole("dialog").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await darkViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it("has one live region, empty, and none of the ways to speak that interrupt", async () => {
    const { page } = await openPage();
    expect(await page.locator("[role=status]").allTextContents()).toEqual([""]);
    expect(
      await page.locator("[aria-live=assertive],[role=application],[aria-grabbed]").count(),
    ).toBe(0);
  });

  it("has the quotes and charts without barriers, in both colour schemes", async () => {
    const { page, errors } = await openPage({ link: scenarios.majority });
    await page.locator("#quotes").scrollIntoViewIfNeeded();
    await page.getByRole("blockquote").first().waitFor();
    await showCharts(page);
    await page.getByRole("heading", { name: /decides more than its size/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await darkViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
