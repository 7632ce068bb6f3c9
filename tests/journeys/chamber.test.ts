import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { middleOf, mouseDragTo, swipe, touchFirst } from "./drag.ts";
import { openPage, phone } from "./openPage.ts";

const chamber = (page: Page) => page.locator('[data-drop-zone="chamber"]');
const meter = (page: Page) => page.locator('[data-drop-zone="meter"]');
const arc = (page: Page, id: string) => page.locator(`[data-arc="${id}"]`);
const nameOf = (page: Page, id: string) => arc(page, id).locator("text");
const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const row = (page: Page, name: string) => page.getByRole("row").filter({ has: tick(page, name) });
const isIn = async (page: Page, name: string) => await tick(page, name).isChecked();
const selected = (page: Page) => page.evaluate(() => String(getSelection()));
/** High enough that nothing is at the edge, where a drag scrolls the page. */
const highWindow = { viewport: { width: 1280, height: 1100 } };
const nowhere = { x: 8, y: 8 };

describe("the half circle", () => {
  it("takes a row, and shows before the drop what would be", async () => {
    const { page, errors } = await openPage({
      ...highWindow,
      link: "?p=iraq-2018&d=article&in=sairoon",
    });
    await mouseDragTo(page, row(page, "Hikma"), await middleOf(chamber(page)));
    await expect.poll(() => arc(page, "hikma").getAttribute("data-camp")).toBe("government");
    expect(await isIn(page, "Hikma")).toBe(false);
    await page.mouse.up();
    await expect.poll(() => isIn(page, "Hikma")).toBe(true);
    expect(errors).toEqual([]);
  });

  it("gives its lists to the meter and takes them itself, and no text is selected", async () => {
    const { page } = await openPage(highWindow);
    await mouseDragTo(page, nameOf(page, "fatah"), await middleOf(meter(page)));
    expect(await selected(page)).toBe("");
    await page.mouse.up();
    await expect.poll(() => isIn(page, "Fatah")).toBe(true);

    await mouseDragTo(page, nameOf(page, "nasr"), await middleOf(chamber(page)));
    await page.mouse.up();
    await expect.poll(() => isIn(page, "Nasr")).toBe(true);
  });

  it("changes nothing when its list is let go elsewhere, or where it is already", async () => {
    const { page } = await openPage({ ...highWindow, link: "?p=iraq-2018&d=article&in=fatah" });
    const before = page.url();
    await mouseDragTo(page, nameOf(page, "nasr"), nowhere);
    await page.mouse.up();
    await mouseDragTo(page, nameOf(page, "fatah"), await middleOf(chamber(page)));
    await page.mouse.up();
    await mouseDragTo(page, nameOf(page, "fatah"), nowhere);
    await page.mouse.up();
    expect(await isIn(page, "Fatah")).toBe(true);
    expect(await isIn(page, "Nasr")).toBe(false);
    expect(page.url()).toBe(before);
  });

  it("never sends away what was taken out of the coalition and let go on it", async () => {
    const { page } = await openPage({ ...highWindow, link: "?p=iraq-2018&d=article&in=fatah" });
    await mouseDragTo(
      page,
      page.locator('[data-drag-from="segment"]').first(),
      await middleOf(chamber(page)),
    );
    await page.mouse.up();
    await tick(page, "Nasr").check();
    await expect.poll(() => page.url()).toContain("in=fatah.nasr");
  });

  it("counts a box that is ticked at once after a drop", async () => {
    const { page } = await openPage({ ...highWindow, link: "?p=iraq-2018&d=article&in=fatah" });
    await mouseDragTo(page, row(page, "Hikma"), await middleOf(chamber(page)));
    await tick(page, "Nasr").evaluate((box) => {
      if (!(box instanceof HTMLInputElement)) throw new Error("A list has a box");
      window.addEventListener("pointerup", () => requestAnimationFrame(() => box.click()));
    });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("in=fatah.nasr.hikma");
  });

  it("lets a list join and leave by a press on its name or its seats", async () => {
    const { page } = await openPage();
    await nameOf(page, "fatah").click();
    await expect.poll(() => isIn(page, "Fatah")).toBe(true);
    await nameOf(page, "fatah").click();
    await expect.poll(() => isIn(page, "Fatah")).toBe(false);
  });

  it("gives a list to a finger by its name, and scrolls under one on its seats", async () => {
    const { page, errors } = await openPage({ ...phone, link: "?p=iraq-2018&d=article&in=nasr" });
    await touchFirst(page);
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollBy(0, 400));
        return await chamber(page).count();
      })
      .toBe(1);
    const center = (element: Element) => element.scrollIntoView({ block: "center" });
    await chamber(page).evaluate(center);
    await swipe(page, await middleOf(nameOf(page, "sairoon")), await middleOf(meter(page)));
    await expect.poll(() => page.url()).toContain("in=sairoon.nasr");

    await chamber(page).evaluate(center);
    const pressed = await middleOf(arc(page, "fatah").locator("path").first());
    await page.touchscreen.tap(pressed.x, pressed.y);
    await expect.poll(() => page.url()).toContain("in=sairoon.fatah.nasr");

    await chamber(page).evaluate(center);
    const seat = await middleOf(arc(page, "nasr").locator("path").first());
    const scrolled = await page.evaluate(() => window.scrollY);
    await swipe(page, seat, { x: seat.x, y: seat.y - 150 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(scrolled);
    expect(page.url()).toContain("in=sairoon.fatah.nasr");
    expect(errors).toEqual([]);
  });
});

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two lines of text meet; the boxes of a browser reach a little beyond the letters. */
const meet = (a: Edges, b: Edges) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;

describe("its file", () => {
  /** Bytes of compressed JavaScript. */
  const ceiling = 6_000;
  const requested = (page: Page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => /\/Chamber-[^/]*\.js$/.test(name)),
    );

  it("is small, comes beside the table, and moves nothing when it does", async () => {
    const { page } = await openPage();
    const place = async () => (await page.getByRole("table").first().boundingBox())?.y;
    const before = await place();
    await chamber(page).waitFor();
    expect(await place()).toBe(before);
    const [address = ""] = await requested(page);
    const script = await (await page.request.get(address)).body();
    expect(gzipSync(script).length).toBeLessThanOrEqual(ceiling);
  });

  it("is not asked for by a phone before one comes near", async () => {
    const { page } = await openPage(phone);
    await page.waitForLoadState("networkidle");
    expect(await requested(page)).toEqual([]);
  });
});

describe("its names", () => {
  it("stand beside their arcs in the real typeface: none on another or off the page", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.nasr&sup=puk" });
    const [edge, ...boxes] = await chamber(page).evaluate((section) =>
      [section, ...section.querySelectorAll("text[data-drag-handle] > tspan")].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(9);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(edge?.left ?? NaN);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(edge?.right ?? NaN);
    const meeting = boxes.filter((one) => boxes.some((other) => other !== one && meet(one, other)));
    expect(meeting).toEqual([]);
  });

  it("keep the picture at its height whoever is chosen", async () => {
    const { page } = await openPage();
    const height = async () => (await chamber(page).boundingBox())?.height;
    const empty = await height();
    for (const name of ["State of Law", "Fatah", "Wataniya"]) {
      await tick(page, name).check();
      expect(await height()).toBe(empty);
    }
  });
});

it("marks no text where one drags before it is drawn", async () => {
  const { page } = await openPage({
    before: (opening) => opening.route("**/Chamber-*.js", () => undefined),
  });
  const place = await page.locator("[data-aside] > div").first().boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = place ?? {};
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 200, y + 60, { steps: 8 });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  await page.mouse.up();
});
