import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lineInNotes } from "./lineInNotes.ts";
import { openPage, phone } from "./openPage.ts";
import { sidewaysOverflow } from "./overflow.ts";
import { openTableMenu, showPower } from "./tableMenu.ts";

const four = "?p=iraq-2018&d=article&in=sairoon.nasr.hikma.kdp";

/** Where things stand, in pixels from the reading start of the meter, their nearer edge first. */
const places = (page: Page) =>
  page.evaluate(() => {
    const edges = (element: Element | null | undefined) => {
      if (!element) throw new Error("there is no plot");
      const meter = document.querySelector("[data-drop-zone=meter]")?.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      const isMirrored = document.documentElement.dir === "rtl";
      const [from, to] = isMirrored ? [right, left] : [left, right];
      const start = (isMirrored ? meter?.right : meter?.left) ?? 0;
      return [Math.abs(from - start), Math.abs(to - start)];
    };
    const inset = (element: Element | null, part: string) =>
      element === null
        ? Number.NaN
        : Number.parseFloat(getComputedStyle(element, part).insetInlineStart);
    const cell = document.querySelector("tr[data-role=government] > [data-column=outcome]");
    const outcome = cell?.firstElementChild;
    if (!cell || !outcome) throw new Error("there is no row of a member");
    return {
      meter: edges(document.querySelector("[data-drop-zone=meter]")),
      cell: edges(cell),
      line: inset(outcome, "::after"),
      words: edges(cell.querySelector("span:nth-of-type(2)")),
      bar: edges(outcome.lastElementChild),
      // As wide as the cell: what is seen of it begins inside.
      seen: inset(outcome.lastElementChild, "::before"),
    };
  });

/** The meter's line, at its share of the meter, and the table's: two pixels wide, its middle. */
async function lines(page: Page, share: number) {
  const { meter, cell, line, words, bar, seen } = await places(page);
  return {
    meter: (meter[1] ?? 0) * share,
    table: (cell[0] ?? 0) + line + 1,
    words: words[1] ?? 0,
    bar: (bar[0] ?? 0) + seen,
  };
}

describe("the line of the table", () => {
  it.each([
    [1024, "ltr"],
    [1280, "ltr"],
    [1920, "ltr"],
    [1024, "rtl"],
    [1280, "rtl"],
    [1920, "rtl"],
  ])(
    "stands on the meter's vertical, half a pixel at most beside it: %i, %s",
    async (width, dir) => {
      const { page } = await openPage({ viewport: { width, height: 800 }, link: four });
      await page.evaluate((direction) => {
        document.documentElement.dir = direction;
      }, dir);
      const found = await lines(page, 165 / 329);
      expect(Math.abs(found.table - found.meter)).toBeLessThanOrEqual(0.5);
      expect(found.words).toBeLessThan(found.bar);
      expect(Math.abs((await lineInNotes(page)) - found.table)).toBeLessThanOrEqual(0.5);
      expect(await sidewaysOverflow(page)).toBe(0);
    },
  );

  it("stays inside of its plot where the meter's is not over it", async () => {
    const { page } = await openPage({ link: `${four}&q=two-thirds` });
    const found = await lines(page, 220 / 329);
    expect(found.table).toBeLessThan(724);
    expect(found.table).toBeGreaterThan(418);
    expect(found.meter).toBeGreaterThan(724);
  });
});

/** How many lists one sees whole without scrolling. */
const rowsInSight = (page: Page) =>
  page
    .getByRole("row")
    .filter({ has: page.getByRole("checkbox") })
    .evaluateAll(
      (rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length,
    );

describe("the table", () => {
  it("has rows of 44 pixels, which no tick changes", async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 800 } });
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("tbody tr[data-role]")].map(
          (row) => row.getBoundingClientRect().height,
        ),
      );
    const before = await heights();
    expect(before.slice(0, 9).every((height) => Math.abs(height - 44) <= 1)).toBe(true);
    for (const name of ["Sairoon", "Fatah", "Nasr", "KDP"]) {
      await page.getByRole("checkbox", { name, exact: true }).check();
      expect(await heights()).toEqual(before);
    }
    const roles = "&sup=wataniya.puk&abs=state-of-law.anbar-identity";
    await page.goto(page.url() + roles);
    await page.getByRole("combobox", { name: "Role of Wataniya" }).waitFor();
    expect(await heights()).toEqual(before);
  });

  it("is one stop of the keyboard in its heads, then the first list", async () => {
    const { page } = await openPage({ link: four });
    const head = page.locator("thead button");
    await head.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await head.nth(1).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    const id = await page.evaluate(() => (document.activeElement as HTMLElement).dataset["id"]);
    expect(id).toBe("sairoon");
  });

  it("opens the menu of a role by Shift and F10, and goes back to the row", async () => {
    const { page } = await openPage({ link: four });
    const row = page.getByRole("checkbox", { name: "Hikma", exact: true });
    await row.press("Shift+F10");
    await page.getByRole("combobox", { name: "Role of Hikma" }).selectOption("support");
    await expect.poll(() => page.url()).toContain("sup=hikma");
    expect(await row.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it("shows the heads on a phone only to whom a key brought there", async () => {
    const { page } = await openPage({ ...phone, link: four });
    const head = page.locator("thead button").first();
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(1);
    await page.locator("button[aria-expanded]").last().focus();
    await head.focus();
    await page.keyboard.press("ArrowRight");
    const seen = page.locator("thead button").nth(1);
    await expect.poll(async () => (await seen.boundingBox())?.height ?? 0).toBeGreaterThan(24);
  });

  it("hands over its end to its head nowhere: the sum lies over what stays in view", async () => {
    const { page } = await openPage({ link: four });
    const covered = await page.evaluate(async () => {
      const foot = document.querySelector("tfoot th");
      const zone = document.querySelector("[data-drop-zone=meter]");
      if (foot === null || zone === null) return ["no table"];
      const meter = zone.getBoundingClientRect().height;
      const start = foot.getBoundingClientRect().top + scrollY - meter;
      const found = [];
      for (let above = 60; above >= 0; above -= 10) {
        scrollTo(0, start - above);
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const { left, bottom } = foot.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 20, bottom - 6);
        if (seen?.closest("tfoot") === null) found.push(`${above}: ${seen.textContent}`);
      }
      return found;
    });
    expect(covered).toEqual([]);
  });

  it("opens the search where there was an icon, with its ring in sight", async () => {
    const { page } = await openPage({ link: four });
    const search = page.getByRole("searchbox", { name: "Search lists by name or leader" });
    const small = await search.boundingBox();
    await search.fill("sad");
    const large = await search.boundingBox();
    expect(large?.width).toBeGreaterThan((small?.width ?? 0) * 2);
    expect(await page.getByRole("checkbox", { name: "Sairoon", exact: true }).count()).toBe(1);
    await page.getByRole("checkbox", { name: "Fatah", exact: true }).waitFor({ state: "detached" });
    // Three pixels of ring and two beside it, before the head that sticks below.
    const head = await page.locator("thead th").first().boundingBox();
    expect((head?.y ?? 0) - ((large?.y ?? 0) + (large?.height ?? 0))).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ["nothing chosen", "", ["Start with help", "Find coalitions"]],
    ["four lists chosen", four, ["Complete it", "Find others"]],
  ])("has one line of offers and seven rows on a phone's screen, %s", async (_, link, offers) => {
    const { page } = await openPage({ ...phone, link });
    const buttons = [...offers, "Table"].map((name) =>
      page.getByRole("button", { name, exact: true }),
    );
    const boxes = await Promise.all(buttons.map((button) => button.boundingBox()));
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1);
    expect(await rowsInSight(page)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["nothing chosen", ""],
    ["four lists chosen", four],
  ])("has ten rows on a desktop's screen, %s", async (_, link) => {
    const { page } = await openPage({ viewport: { width: 1280, height: 800 }, link });
    expect(await rowsInSight(page)).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ["a desktop", {}],
    ["a phone", phone],
  ])("opens the search on %s without moving anything", async (_, options) => {
    const { page } = await openPage({ ...options, link: four });
    const tops = () =>
      page
        .getByRole("row")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    const before = await tops();
    await page.getByRole("searchbox").focus();
    expect(await tops()).toEqual(before);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it("clears from its menu on a phone", async () => {
    const { page } = await openPage({ ...phone, link: four });
    expect(await page.getByRole("button", { name: "Clear" }).count()).toBe(0);
    await openTableMenu(page);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => page.url()).not.toContain("in=");
  });

  it("has its columns, and the page its charts, as they were when one comes back", async () => {
    const { page, errors } = await openPage({ link: four });
    await showPower(page);
    await page.getByRole("columnheader", { name: /Banzhaf/ }).waitFor();
    await page.locator("#charts").evaluate((place) => place.scrollIntoView());
    await page.getByRole("button", { name: "Show charts" }).click();
    await page.getByRole("heading", { name: /decides more than its size/ }).waitFor();
    await page.goto(page.url());
    await page.getByRole("columnheader", { name: /Banzhaf/ }).waitFor();
    await page.locator("#charts").evaluate((place) => place.scrollIntoView());
    await page.getByRole("heading", { name: /decides more than its size/ }).waitFor();
    await page.getByRole("button", { name: "Hide charts" }).click();
    await showPower(page);
    await page.reload();
    await page.locator("[data-column=outcome]").first().waitFor();
    expect(await page.getByRole("columnheader", { name: /Banzhaf/ }).count()).toBe(0);
    await page.locator("#charts").evaluate((place) => place.scrollIntoView());
    await page.getByRole("button", { name: "Show charts" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("has room for the counts of two hundred lists", async () => {
    const { page } = await openPage({
      build: "lab",
      link: "?p=many-isles&d=count&in=isle-1",
      list: "Isle 1",
    });
    await showPower(page);
    await page.getByRole("cell", { name: /× 10/ }).first().waitFor({ timeout: 30_000 });
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "tbody td[data-column=minimal], tbody td[data-column=minimal] *",
        ),
      ]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});
