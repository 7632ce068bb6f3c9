import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";

const short = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp&sup=hikma&abs=gorran";
const many = "?p=iraq-2018&d=certified&in=sairoon.nasr.kdp.puk.cdj&sup=hikma";

/** Whoever prints has mostly moved something before: the sheet comes then. */
async function ready(page: Page) {
  await page.mouse.move(200, 200);
  await sheetHere(page);
}

async function sheetHere(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event("beforeprint"));
        const sheets = document.querySelectorAll("[data-paper]").length;
        window.dispatchEvent(new Event("afterprint"));
        return sheets;
      }),
    )
    .toBe(1);
}

/** Pages of the sheet as it is printed. No printer has to wait for it. */
async function pagesOf(page: Page, format: "A4" | "Letter", landscape = false): Promise<number> {
  // As from the dialog of a browser: what the page says of its paper counts.
  const file = await page.pdf({ format, landscape, preferCSSPageSize: true });
  expect(file.length).toBeLessThan(1_000_000);
  // Each page is an object of its own, and the list of them is of the type "Pages".
  return file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe("paper", () => {
  it.each([
    ["A4", "12 lists, from the top", short, 0],
    ["Letter", "12 lists, from the middle", short, 600],
    ["A4", "39 lists, from the end", many, 1e6],
    ["Letter", "39 lists, from the middle", many, 600],
    ["A4", "no coalition, from the end", "?p=iraq-2018&d=article", 1e6],
    ["Letter", "12 lists and a notice, from the top", `${short}.nobody`, 0],
    ["A4", "the wall", `${short}&view=stage`, 0],
  ] as const)("is one page of %s: %s", async (format, _, link, place) => {
    const { page, errors } = await openPage({ link });
    await ready(page);
    await page.evaluate((y) => window.scrollTo(0, y), place);
    expect(await pagesOf(page, format)).toBe(1);
    // Whoever chose the other way before: the sheet stands upright.
    expect(await pagesOf(page, format, true)).toBe(1);
    expect(errors).toEqual([]);
  });

  it("is one page for who has done nothing on the page yet", async () => {
    const { page } = await openPage({ link: short });
    await sheetHere(page);
    expect(await pagesOf(page, "A4")).toBe(1);
  });

  it("is one page in a language with longer words, read from the right", async () => {
    const { page } = await openPage({ build: "lab", link: short });
    await page.evaluate(() => window.lab?.chooseLanguage("ar-XB"));
    await ready(page);
    for (const format of ["A4", "Letter"] as const) expect(await pagesOf(page, format)).toBe(1);
  });

  it.each([
    ["12 lists", short],
    ["39 lists", many],
  ])("is one page before its sheet has come: %s", async (_, link) => {
    const before = (page: Page) =>
      page.route("**/Printed-*.js", (route) => route.abort("internetdisconnected"));
    const { page } = await openPage({ link, before });
    expect(await pagesOf(page, "A4")).toBe(1);
    expect(await pagesOf(page, "Letter")).toBe(1);
  });

  it("is one page while a dialog is open, and the page is there again afterwards", async () => {
    const { page } = await openPage({ link: `${short}&overlay=sources` });
    await page.getByRole("dialog").waitFor();
    await ready(page);
    expect(await pagesOf(page, "A4")).toBe(1);
    expect(await page.locator("[data-paper]").count()).toBe(0);
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
  });

  it("has the answer, the lists, the figures and the link, and nothing that is pressed", async () => {
    const { page } = await openPage({ link: short });
    await ready(page);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator("[data-paper]");
    await sheet.waitFor();
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("#root > *")]
        .filter((element) => getComputedStyle(element).display !== "none")
        .map((element) => element.hasAttribute("data-paper")),
    );
    expect(shown).toEqual([true]);
    expect(await sheet.locator("button, a, input, select, h2").count()).toBe(0);
    const text = (await sheet.textContent()) ?? "";
    expect(text).toContain("Iraq 2018, election of 12 May 2018");
    expect(text).toContain("Hypothetical");
    expect(text).toContain("25 short");
    expect(text).toContain("280 seats in 12 lists");
    expect(text).toContain(page.url());
    // The chamber names who is in and who is out at its rim, the small ones too.
    const chamber = sheet.getByRole("img", { name: /^A half circle of 329 seats/ });
    for (const name of ["Sairoon 54", "Hikma 19", "Fatah 47", "New Generation 4"])
      await chamber.getByText(name, { exact: true }).waitFor();
    expect(await sheet.getByRole("row").count()).toBe(15);
    await sheet.getByText("165 ✓ enough").waitFor();
    await sheet.getByRole("row").getByText("supports").waitFor();
    // The table is one piece: its last line is not repeated at the foot of a page.
    expect(await sheet.getByText("Whole chamber").count()).toBe(1);
    const positions = await sheet
      .locator("*")
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).position));
    expect(positions.filter((position) => ["fixed", "sticky"].includes(position))).toEqual([]);
  });

  it("is no higher than the lower of the papers where heights are the window's", async () => {
    const { page } = await openPage({ link: short, viewport: { width: 1280, height: 2000 } });
    await ready(page);
    // Drawn on the screen it is measured by the window, as some browsers measure what they print.
    await page.emulateMedia({ media: "print" });
    const letter = 11 * 96;
    const margins = (2 * 14 * 96) / 25.4;
    const { height } = (await page.locator("[data-paper]").boundingBox()) ?? {};
    expect(height).toBeGreaterThan(800);
    expect(height).toBeLessThan(letter - margins);
  });

  it("stands in two columns with 39 lists", async () => {
    const { page } = await openPage({ link: many });
    await ready(page);
    await page.emulateMedia({ media: "print" });
    const tables = page.locator("[data-paper]").getByRole("table");
    await tables.nth(1).waitFor();
    const [first, second] = [await tables.nth(0).boundingBox(), await tables.nth(1).boundingBox()];
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThan(first?.x ?? 0);
    expect(await tables.count()).toBe(2);
  });

  it("changes nothing on the screen as it comes", async () => {
    const { page } = await openPage({ link: short });
    const rows = () =>
      page.locator("tbody tr, tbody bdi").evaluateAll((all) =>
        all.map((element) => ({
          height: element.getBoundingClientRect().height,
          weight: getComputedStyle(element).fontWeight,
        })),
      );
    await page.waitForLoadState("networkidle");
    const before = await rows();
    await ready(page);
    expect(await rows()).toEqual(before);
  });

  it("is the page without what is pressed where the sheet did not come", async () => {
    const { page } = await openPage({
      link: short,
      before: (opening) => opening.route("**/Printed*", (route) => route.abort()),
    });
    await page.mouse.move(200, 200);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-paper]").count()).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Clear" }).isVisible()).toBe(false);
  });
});
