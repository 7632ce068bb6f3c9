import type { Locator, Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { middleOf, mouseDragTo, swipe, touchFirst } from "./drag.ts";
import { openPage, phone } from "./openPage.ts";
import { spoken } from "./spoken.ts";
import { openTableMenu } from "./tableMenu.ts";

const row = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("checkbox", { name, exact: true }) });
const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const meter = (page: Page) => page.getByRole("region", { name: "Majority meter" });
/** A member on the meter: a segment of the bar, on a phone an entry of its legend. */
const member = (page: Page, id: string) => page.locator(`[data-member="${id}"]`);
const nowhere = { x: 20, y: 60 };

describe("dragging with a pen", () => {
  it("takes a row by its handle to the meter, and its segment out of it", async () => {
    const { page, errors } = await openPage();
    const pen = await penOn(page);
    const nasr = row(page, "Nasr").locator("[data-drag-handle]:visible").last();
    await pen(await middleOf(nasr), await middleOf(meter(page)));
    await expect.poll(() => tick(page, "Nasr").isChecked()).toBe(true);
    await pen(await middleOf(member(page, "nasr")), nowhere);
    await expect.poll(() => tick(page, "Nasr").isChecked()).toBe(false);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
    expect(errors).toEqual([]);
  });
});

/** A pen that is set down, moved in steps and lifted, as the browser hears of it. */
async function penOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  onTestFinished(() => session.detach());
  type Point = Awaited<ReturnType<typeof middleOf>>;
  const tell = async (type: "mousePressed" | "mouseMoved" | "mouseReleased", { x, y }: Point) =>
    await session.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      pointerType: "pen",
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
    });
  return async (from: Point, to: Point) => {
    await tell("mousePressed", from);
    for (const step of [0.1, 0.3, 0.6, 0.9, 1]) {
      const x = from.x + (to.x - from.x) * step;
      await tell("mouseMoved", { x, y: from.y + (to.y - from.y) * step });
    }
    await tell("mouseReleased", to);
  };
}

describe("dragging with the mouse", () => {
  it("takes a row to the meter, and its segment out of it, and no text is selected", async () => {
    const { page, errors } = await openPage();
    await mouseDragTo(page, row(page, "Nasr"), await middleOf(meter(page)));
    await page.mouse.up();
    await expect.poll(() => tick(page, "Nasr").isChecked()).toBe(true);

    await mouseDragTo(page, member(page, "nasr"), nowhere);
    await meter(page).getByText("Drop to remove Nasr: your coalition is empty then").waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
    await page.mouse.up();
    await expect.poll(() => tick(page, "Nasr").isChecked()).toBe(false);
    // The press that ended the drag opened no menu.
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("takes a segment to another role, and nothing happens where it already is", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.nasr" });
    const before = page.url();
    await mouseDragTo(page, member(page, "nasr"), await middleOf(meter(page)));
    await page.mouse.up();
    await mouseDragTo(page, member(page, "nasr"), { x: 900, y: 5 });
    const target = await middleOf(page.locator('[data-drop-zone="role:abstains"]'));
    await page.mouse.move(target.x, target.y, { steps: 8 });
    expect(page.url()).toBe(before);
    await meter(page).getByText("Drop to let Nasr abstain: 54 of 329").waitFor();
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("in=sairoon&abs=nasr");
  });

  it("moves nothing, and covers nothing of what it says", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr" });
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("h1, [data-drop-zone=meter], thead, tbody tr")].map(
          (element) => element.getBoundingClientRect().toJSON() as unknown,
        ),
      );
    const before = await boxes();
    await mouseDragTo(page, row(page, "KDP"), await middleOf(meter(page)));
    const sentence = meter(page).getByText(/^Drop to add KDP: 168 of 329/);
    await sentence.waitFor();
    expect(await boxes()).toEqual(before);
    const [top, bottom] = await sentence.evaluate((element) => {
      const { left, width, y, height } = element.getBoundingClientRect();
      return [0.1, 0.9].map(
        (part) => document.elementFromPoint(left + width * part, y + height / 2) === element,
      );
    });
    expect([top, bottom]).toEqual([true, true]);
    await page.mouse.up();
    await expect.poll(() => tick(page, "KDP").isChecked()).toBe(true);
    expect(await boxes()).toEqual(before);
  });

  it("shows the result over the meter before the drop", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr" });
    await mouseDragTo(page, row(page, "Hikma"), await middleOf(meter(page)));
    await meter(page).getByText("Drop to add Hikma: 162 of 329, 3 short of 165").waitFor();
    expect(await tick(page, "Hikma").isChecked()).toBe(false);
    await page.mouse.up();
    await expect.poll(() => tick(page, "Hikma").isChecked()).toBe(true);
    await meter(page).getByText("3 short", { exact: true }).waitFor();
  });

  it("says in the headline what would be, and covers neither it nor the chamber's total", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr" });
    const headline = page.getByRole("heading", { level: 1 });
    const chamber = page.getByRole("region", { name: "Chamber" });
    const total = chamber.locator("text", { hasText: /^(162|89)$/ });
    const isCovered = async (said: Locator) => {
      const [card, text] = await Promise.all([
        page.getByText("Hikma 19", { exact: true }).last().boundingBox(),
        said.boundingBox(),
      ]);
      if (card === null || text === null) throw new Error("There is no card, or nothing to read");
      const isBeside = card.x >= text.x + text.width || card.x + card.width <= text.x;
      return !isBeside && card.y < text.y + text.height && card.y + card.height > text.y;
    };

    await chamber.getByRole("img").waitFor();
    await mouseDragTo(page, row(page, "Hikma"), await middleOf(chamber));
    await headline.getByText("3 seats short").waitFor();
    const number = await middleOf(total);
    for (const above of [70, 40, 10, -20]) {
      await page.mouse.move(number.x - 60, number.y - above, { steps: 2 });
      expect(await isCovered(total), `${above} above the total`).toBe(false);
    }
    await page.keyboard.press("Escape");
    await headline.getByText("22 seats short").waitFor();
    await page.mouse.up();

    await mouseDragTo(page, row(page, "Hikma"), { x: 300, y: 40 });
    expect(await isCovered(headline)).toBe(false);
  });

  it("changes nothing when let go outside, and nothing is said", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon" });
    const before = page.url();
    await mouseDragTo(page, row(page, "Fatah"), nowhere);
    await page.mouse.up();
    // Opening a dialog outlasts the moment in which a click still belongs to the drag.
    await page.keyboard.press("Alt+Shift+L");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).toBe(before);
    // A conflict is told with the tick once the statements are here.
    await page.getByRole("blockquote").first().waitFor();
    await tick(page, "Nasr").check();
    await expect
      .poll(() => spoken(page))
      .toEqual([
        "Nasr added, 42 seats. 96 of 329, 69 short of 165. Against each other: Sairoon on Nasr.",
      ]);
  });

  it("is cancelled by Escape, which is said once", async () => {
    const { page } = await openPage();
    const before = page.url();
    await mouseDragTo(page, row(page, "Fatah"), await middleOf(meter(page)));
    await meter(page)
      .getByText(/^Drop to add Fatah/)
      .waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => spoken(page)).toEqual(["Drag cancelled."]);
    await page.mouse.up();
    expect(await tick(page, "Fatah").isChecked()).toBe(false);
    expect(page.url()).toBe(before);
  });

  it("is cancelled when the window loses the focus", async () => {
    const { page } = await openPage();
    await mouseDragTo(page, row(page, "Fatah"), await middleOf(meter(page)));
    await meter(page)
      .getByText(/^Drop to add Fatah/)
      .waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await expect.poll(() => spoken(page)).toEqual(["Drag cancelled."]);
    await page.mouse.up();
    expect(await tick(page, "Fatah").isChecked()).toBe(false);
  });

  it("gives the role of the zone: outside support", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon" });
    await mouseDragTo(page, row(page, "Hikma"), nowhere);
    const zone = page.locator('[data-drop-zone="role:support"]');
    await zone.waitFor();
    const target = await middleOf(zone);
    await page.mouse.move(target.x, target.y, { steps: 8 });
    await meter(page).getByText("Drop for outside support by Hikma: 73 of 329").waitFor();
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("sup=hikma");
  });

  it("takes a whole family as one step", async () => {
    const { page } = await openPage();
    await openTableMenu(page);
    await page.getByRole("checkbox", { name: "Group by family" }).check();
    await page.keyboard.press("Escape");
    const kurdish = page.getByRole("row").filter({ hasText: "4 lists, 52 seats" });
    await mouseDragTo(page, kurdish.getByText("Kurdish"), await middleOf(meter(page)));
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("in=kdp.puk.gorran.new-generation");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.url()).not.toContain("in=");
  });
});

describe("dragging with a finger", () => {
  it("takes a row by its handle to the sticky meter", async () => {
    const { page, errors } = await openPage(phone);
    await touchFirst(page);
    const handle = row(page, "Fatah").locator("[data-drag-handle]:visible");
    await handle.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await swipe(page, await middleOf(handle), await middleOf(meter(page)));
    await expect.poll(() => tick(page, "Fatah").isChecked()).toBe(true);
    expect(errors).toEqual([]);
  });

  it("takes an entry of the legend out of the coalition, and a tap at once opens another's menu", async () => {
    const { page } = await openPage({ ...phone, link: "?p=iraq-2018&d=article&in=sairoon.nasr" });
    await touchFirst(page);
    await swipe(page, await middleOf(member(page, "nasr")), { x: 200, y: 600 });
    await expect.poll(() => page.url()).toMatch(/in=sairoon$/);
    await member(page, "sairoon").getByRole("button").first().tap();
    await page.getByRole("menuitemradio", { name: "Supports from outside" }).tap();
    await expect.poll(() => page.url()).toMatch(/sup=sairoon$/);
  });

  it("takes a row to the meter, and a tap at once ticks the next", async () => {
    const { page } = await openPage(phone);
    await touchFirst(page);
    const handle = row(page, "Nasr").locator("[data-drag-handle]:visible");
    await swipe(page, await middleOf(handle), await middleOf(meter(page)));
    await expect.poll(() => page.url()).toContain("in=nasr");
    await row(page, "Fatah").getByRole("cell").nth(1).tap();
    await expect.poll(() => page.url()).toContain("in=fatah.nasr");
  });

  it("scrolls the page when it swipes over a row, and drags nothing", async () => {
    const { page } = await openPage(phone);
    await touchFirst(page);
    await row(page, "KDP").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    const start = await middleOf(row(page, "KDP"));
    await swipe(page, start, { x: start.x, y: start.y - 250 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 50);
    expect(page.url()).not.toContain("in=");
  });

  it("does by four taps on the largest rows what dragging does", async () => {
    const { page } = await openPage(phone);
    for (const name of ["Sairoon", "Fatah", "Nasr", "KDP"]) {
      // The seats: the middle of a row may be the mark of a note, which opens it.
      await row(page, name).getByRole("cell").nth(1).tap();
    }
    await meter(page).getByText("3 to spare").waitFor();
    expect(page.url()).toMatch(/\?p=iraq-2018&d=article&in=sairoon\.fatah\.nasr\.kdp$/);
  });
});
