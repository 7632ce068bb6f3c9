import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { desktop, openPage, phone } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
/** Where the headline, the meter and the lists stand. */
const places = (page: Page) =>
  page
    .locator("h1, [data-drop-zone=meter], tbody tr")
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as object));

const query = (page: Page) => new URL(page.url()).search;

describe("the link of a scenario", () => {
  it("follows every change, and survives a reload and another browser", async () => {
    const { page } = await openPage();
    await tick(page, "KDP").check();
    await tick(page, "Sairoon").check();
    await tick(page, "Nasr").check();
    const link = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp";
    await expect.poll(() => query(page)).toBe(link);
    expect(await page.title()).toBe(
      "Iraq, May 2018: Sairoon, Nasr and KDP are 44 seats short · Coalition Lab",
    );
    await page.reload();
    expect(await tick(page, "Nasr").isChecked()).toBe(true);

    const other = await openPage({ link });
    await other.page.getByText("44 seats short").first().waitFor();
    expect(await other.page.getByRole("checkbox", { checked: true }).count()).toBe(3);
  });

  it("goes back and forward with the browser and with Ctrl+Z alike", async () => {
    const { page } = await openPage();
    for (const name of ["Sairoon", "Fatah", "Nasr"]) {
      await tick(page, name).check();
    }
    await page.goBack();
    await expect.poll(() => query(page)).toMatch(/in=sairoon\.fatah$/);
    expect(await tick(page, "Nasr").isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => tick(page, "Nasr").isChecked()).toBe(true);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => query(page)).toMatch(/in=sairoon$/);
    expect(await tick(page, "Fatah").isChecked()).toBe(false);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => query(page)).toMatch(/in=sairoon\.fatah$/);
    await tick(page, "Hikma").check();
    await expect.poll(() => query(page)).toMatch(/in=sairoon\.fatah\.hikma$/);
    await page.goBack();
    await expect.poll(() => query(page)).toMatch(/in=sairoon\.fatah$/);
  });

  it("goes back over a reload to what was there before", async () => {
    const { page } = await openPage();
    await tick(page, "Sairoon").check();
    await tick(page, "Fatah").check();
    await page.reload();
    await page.goBack();
    await expect.poll(() => tick(page, "Fatah").isChecked()).toBe(false);
    expect(await tick(page, "Sairoon").isChecked()).toBe(true);
  });

  it("is undone as a whole by Clear and brought back by Undo", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.nasr" });
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => spoken(page)).toContain("Coalition emptied. Undo is available.");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=sairoon.nasr");
  });

  it("is one link, however it was typed", async () => {
    const { page } = await openPage({
      link: "?in=KDP.sairoon.sairoon.nasr&d=article&utm_source=x",
    });
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=sairoon.nasr.kdp");
  });

  it("is copied with a confirmation, plain and short", async () => {
    const { page } = await openPage({
      link: "?p=iraq-2018&d=certified&in=sairoon.fatah.nasr.wataniya",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      `${inject("address")}?p=iraq-2018&d=certified&in=sairoon.fatah.nasr.wataniya`,
    );
    await expect.poll(() => spoken(page)).toContain("Link copied.");
    await page.getByText(/Hypothetical.*Figures: .*2018, 39 lists/).waitFor();
    await page.getByText(/^The link holds .* the conditions of the search\./).waitFor();
  });
});

describe("a link that cannot be read whole", () => {
  it.each([
    ["an unknown list", "?d=article&in=sairoon.atlantis", "atlantis"],
    ["an unknown edition", "?d=someday&in=sairoon", "someday"],
    ["a later codec", "?d=article&in=sairoon#c9.AAAA", "#c9.AAAA"],
    ["a doubled role", "?d=article&in=sairoon&sup=sairoon", "two roles"],
    ["an absurd number", "?d=article&in=sairoon&q=-3", "-3"],
    ["a later feature", "?d=article&in=sairoon&set=fatah_48", "set=fatah_48"],
    ["a maximum beyond any chamber", "?d=article&in=sairoon&max=9999", "max=9999"],
    ["half a pair", "?d=article&in=sairoon&apart=sairoon", "second list"],
    ["a broken encoding", "?d=article&in=sairoon&q=%E0%A4%A", "damaged"],
    ["10 kB of noise", `?d=article&in=sairoon.${"ab%c.".repeat(2000)}`, "damaged"],
  ])("shows the rest of %s and says what was wrong", async (_, link, words) => {
    const { page, errors } = await openPage({ link });
    const notice = page.getByRole("region", { name: /^Not everything in this link/ });
    await notice.getByText(words).first().waitFor();
    expect(await tick(page, "Sairoon").isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await expect.poll(() => spoken(page)).not.toEqual([]);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "detached" });
  });

  it("shows nothing of a parliament that is not here, whose words would mean something else", async () => {
    const { page, errors } = await openPage({ link: "?p=utopia&d=article&in=sairoon.spd" });
    const notice = page.getByRole("region", { name: /^Not everything in this link/ });
    await notice.getByText("utopia").waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("says aloud all that was wrong", async () => {
    const { page } = await openPage({ link: "?d=article&in=sairoon.atlantis&max=abc&alone=0" });
    await page.getByRole("button", { name: "2 more problems" }).click();
    const sentences = page
      .getByRole("region", { name: /^Not everything in this link/ })
      .getByRole("listitem");
    const shown = (await sentences.allTextContents()).map((text) => text.trim());
    expect(shown).toHaveLength(3);
    await expect.poll(() => spoken(page)).toContain(shown.join(" "));
  });

  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("moves nothing as it comes and goes, in two lines at most: %s", async (_, options) => {
    const whole = await openPage({ ...options, link: "?d=article&in=sairoon" });
    const { page } = await openPage({
      ...options,
      link: "?d=article&in=sairoon.fatahh.atlantis&max=abc&alone=0",
    });
    const notice = page.getByRole("region", { name: /^Not everything in this link/ });
    const text = notice.getByText(/Did you mean Fatah/);
    await text.waitFor();
    const heights = await text.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return { lines: box.height / Number.parseFloat(getComputedStyle(element).lineHeight) };
    });
    expect(Math.round(heights.lines)).toBeLessThanOrEqual(2);
    const expected = await places(whole.page);
    expect(expected.length).toBeGreaterThan(13);
    await expect.poll(() => places(page)).toEqual(expected);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "detached" });
    expect(await places(page)).toEqual(expected);
  });

  it("keeps no room for a notice where a list stands by its name, which is no fault", async () => {
    const { page } = await openPage({ link: "?d=article&in=fatah+alliance" });
    await page.waitForLoadState("networkidle");
    expect(await tick(page, "Fatah").isChecked()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).paddingBlockEnd))
      .toBe("0px");
  });

  it("offers the list that is one letter off, and adds it", async () => {
    const { page } = await openPage({ link: "?d=article&in=sairoon.fatahh" });
    await page.getByRole("button", { name: "Add Fatah" }).press("Enter");
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=sairoon.fatah");
    expect(await page.getByRole("region", { name: /this link/ }).count()).toBe(0);
    await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/^Fatah added, 47 seats\./);
  });

  it("that only names no edition is no error", async () => {
    const { page } = await openPage({ link: "?in=sairoon" });
    await page.getByRole("region", { name: "About this link" }).waitFor();
    expect(await page.getByText("Not everything in this link").count()).toBe(0);
  });

  it("stays in the address until the first change", async () => {
    const link = "?d=article&in=sairoon.atlantis";
    const { page } = await openPage({ link });
    expect(query(page)).toBe(link);
    await tick(page, "Fatah").check();
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=sairoon.fatah");
  });
});

describe("the edition of the figures", () => {
  it("keeps the coalition and turns 164 into 165", async () => {
    const { page } = await openPage({
      link: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.wataniya",
    });
    const meter = page.getByRole("region", { name: "Majority meter" });
    await meter.getByText("1 short", { exact: true }).waitFor();
    await page.getByText("It depends on the figures: 165 with").waitFor();
    await page.getByText("49 not in this source", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: /^Figures/ }).click();
    await page.getByRole("radio", { name: "All lists, after the recount" }).check();
    await meter.getByText("not one to spare").waitFor();
    expect(await page.getByText("49 not in this source", { exact: true }).count()).toBe(0);
    await expect
      .poll(() => spoken(page))
      .toEqual([
        "Figures: All lists, after the recount. Your coalition: 165 of 329. Majority, no seat to spare. With the article’s figures it was 164.",
      ]);
    await page.getByRole("radio", { name: "As in the article (12 lists)" }).check();
    await meter.getByText("1 short", { exact: true }).waitFor();
  });

  it("has Wisdom once, with a note that the keyboard opens", async () => {
    const { page } = await openPage({
      link: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.hikma",
    });
    await page.getByText("3 seats short").first().waitFor();
    expect(await tick(page, "Hikma").count()).toBe(1);
    await page.getByRole("button", { name: /printed twice/ }).press("Enter");
    await page.getByText(/National Wisdom Movement 19 and National Wisdom Trend 19/).waitFor();
  });
});
