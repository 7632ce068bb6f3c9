import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { openPage } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const lab = { build: "lab" } as const;
const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const query = (page: Page) => new URL(page.url()).search;
const open = (page: Page, id: string) =>
  page.evaluate(async (wanted) => {
    await window.lab?.openParliament(wanted);
  }, id);

/** Everything that somebody could read or hear on the page, its title included. */
const allWords = (page: Page) =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll("[aria-label], [title]")].map(
      (element) => `${element.getAttribute("aria-label")} ${element.getAttribute("title")}`,
    );
    return [document.title, document.body.textContent, ...named].join("\n");
  });

const ofIraq =
  /iraq|sairoon|fatah|sadr|abadi|baghdad|kurd|shia|sunni|article|recount|constitution|329|165/i;

describe("another parliament", () => {
  it("is opened by a link, with its own lists, figures and rules, and no word of Iraq", async () => {
    const link = "?p=lakeland&d=register&in=anchor.elm";
    const { page, errors } = await openPage({ ...lab, link, list: "Anchor" });
    expect(await page.title()).toBe(
      "Lakeland, March 2031: Anchor and Elm have 11, not one to spare · Coalition Lab",
    );
    expect(query(page)).toBe(link);
    await page
      .getByRole("heading", {
        name: "Lakeland, March 2031: Anchor and Elm have 11, not one to spare",
      })
      .waitFor();
    await page.mouse.wheel(0, 3000);
    await page.getByRole("heading", { name: "Coalitions that reach 11" }).waitFor();
    expect(await page.getByText("What they said").count()).toBe(0);
    expect(await page.getByText("Refusals stated in public").count()).toBe(0);
    await page.getByRole("button", { name: /^Rule/ }).click();
    await page.getByText("The Lake Charter").waitFor();
    expect(await page.getByText("Section 3: the Assembly elects").count()).toBe(1);
    expect(await allWords(page)).not.toMatch(ofIraq);
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Where the numbers come from" }).click();
    await page.getByRole("dialog").getByText("To cite").waitFor();
    expect(await allWords(page)).not.toMatch(ofIraq);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("is left and returned to by Back, by Ctrl+Z and over a reload, each time with its scenario", async () => {
    const { page, errors } = await openPage({ ...lab, link: "?p=iraq-2018&d=article" });
    await tick(page, "Sairoon").check();
    await open(page, "windmoor");
    await tick(page, "Amber").check();
    await expect.poll(() => query(page)).toBe("?p=windmoor&d=evening&in=amber");
    expect(await tick(page, "Sairoon").count()).toBe(0);

    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=sairoon");
    expect(await tick(page, "Sairoon").isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => query(page)).toBe("?p=windmoor&d=evening");
    await page.goForward();
    await expect.poll(() => tick(page, "Amber").isChecked()).toBe(true);

    await page.reload();
    await tick(page, "Amber").waitFor();
    expect(await tick(page, "Amber").isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=sairoon");
    await tick(page, "Sairoon").waitFor();
    expect(await tick(page, "Sairoon").isChecked()).toBe(true);
    await page.goForward();
    await tick(page, "Amber").waitFor();
    expect(errors).toEqual([]);
  });

  it("says aloud what was opened", async () => {
    const { page } = await openPage({ ...lab, link: "?p=iraq-2018&d=article" });
    await open(page, "many-isles");
    await tick(page, "Isle 1").waitFor();
    await expect
      .poll(async () => (await spoken(page)).at(-1))
      .toBe("The Many Isles: 480 seats, 241 needed. Your coalition is empty.");
  });

  it("is not mixed up with the first one where a link names one that is not here", async () => {
    const link = "?p=atlantis&d=final&in=nasr.whoever&apart=a_b";
    const { page } = await openPage({ ...lab, link });
    const notice = page.getByRole("region", { name: "Not everything in this link could be read" });
    await notice.getByText(/atlantis.*Iraq 2018 is shown\.$/).waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    expect(query(page)).toBe(link);
  });

  it("that cannot be fetched is told, and its link stays", async () => {
    const link = "?p=sunken-isle&d=final&in=reef";
    const { page } = await openPage({ ...lab, link });
    const notice = page.getByRole("region", { name: "Not everything in this link could be read" });
    await notice.getByText(/sunken-isle.*could not be fetched/).waitFor();
    expect(query(page)).toBe(link);
    await tick(page, "Nasr").check();
    await expect.poll(() => query(page)).toBe("?p=iraq-2018&d=article&in=nasr");
  });

  it("that cannot be fetched is asked for again, and opens with its scenario", async () => {
    let isLost = true;
    const link = "?p=far-isle&d=count&in=reef";
    const { page } = await openPage({
      ...lab,
      link,
      before: (opened) =>
        opened.route("**/farIsle-*", (route) => (isLost ? route.abort() : route.continue())),
    });
    const notice = page.getByRole("region", { name: "Not everything in this link could be read" });
    await notice.getByText(/far-isle.*could not be fetched/).waitFor();
    const again = notice.getByRole("button", { name: "Try again" });
    await again.click();
    await notice.getByText("It could still not be fetched.").waitFor();
    expect(query(page)).toBe(link);

    isLost = false;
    await again.click();
    await tick(page, "reef").waitFor();
    expect(await tick(page, "reef").isChecked()).toBe(true);
    expect(await notice.count()).toBe(0);
    // The button has gone with the notice.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("meter");
    expect(query(page)).toBe(link);
    await page.reload();
    await tick(page, "reef").waitFor();
    expect(await tick(page, "reef").isChecked()).toBe(true);
  });

  it("that is on its way is left by Back at once, and opened by Forward", async () => {
    const former = "?p=iraq-2018&d=certified&in=kdp";
    const { page, errors } = await openPage({ ...lab, link: former });
    await open(page, "far-isle");
    await expect.poll(() => query(page)).toBe("?p=far-isle&d=count");
    const held: Route[] = [];
    await page.route("**/farIsle-*", (route) => void held.push(route));
    await page.reload();
    await expect.poll(() => held.length).toBe(1);
    await page.goBack();
    await tick(page, "KDP").waitFor();
    expect(await tick(page, "KDP").isChecked()).toBe(true);
    expect(query(page)).toBe(former);

    await page.waitForFunction(() => globalThis.early === undefined);
    await page.goForward();
    await held[0]?.continue();
    await tick(page, "reef").waitFor();
    expect(query(page)).toBe("?p=far-isle&d=count");
    expect(errors).toEqual([]);
  });
});
