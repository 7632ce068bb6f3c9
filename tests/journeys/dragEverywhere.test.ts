import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { betweenSeats, fingerDragTo, middleOf, mouseDragTo, touchFirst } from "./drag.ts";
import { inTurn, limitOf } from "./inTurn.ts";
import { openPage, phone, type OpenPage, type Opening } from "./openPage.ts";

/** Nasr is in, KDP is not: each can be taken wherever it is drawn. */
const link = "?p=iraq-2018&d=article&in=sairoon.nasr";
/** High enough that nothing is at the edge, where a drag scrolls the page. */
const tablet = { viewport: { width: 1024, height: 1100 }, hasTouch: true };
const wall = {
  viewport: { width: 1920, height: 1080 },
  hasTouch: true,
  link: `${link}&view=stage`,
};

const sources = {
  "a row": (page: Page) =>
    page
      .getByRole("row")
      .filter({ has: page.getByRole("checkbox", { name: "KDP", exact: true }) })
      .locator("[data-drag-handle]:visible"),
  "a row of the wall": (page: Page) => page.locator('li[data-drag-items="kdp"]'),
  "a name at the chamber": (page: Page) => page.locator('[data-arc="kdp"] text'),
  "the seats of a list": (page: Page) => page.locator('[data-arc="kdp"] path').first(),
  "a segment": (page: Page) => page.locator('[data-drop-zone=meter] [data-member="nasr"]'),
} as const;
type Source = keyof typeof sources;
type Case = readonly [Source, string, RegExp];

const zone = (page: Page, id: string) => page.locator(`[data-drop-zone="${id}"]`);

const both = /in=sairoon\.nasr\.kdp$/;
/** What the address ends with; what was tested elsewhere is not tested again. */
const byMouse: readonly Case[] = [
  ["a row", "role:abstains", /in=sairoon\.nasr&abs=kdp$/],
  ["a name at the chamber", "role:support", /in=sairoon\.nasr&sup=kdp$/],
  ["a name at the chamber", "role:abstains", /in=sairoon\.nasr&abs=kdp$/],
  ["a segment", "role:support", /in=sairoon&sup=nasr$/],
];
const byFinger: readonly Case[] = [
  ["a row", "chamber", both],
  ["a row", "role:support", /in=sairoon\.nasr&sup=kdp$/],
  ["a row", "role:abstains", /in=sairoon\.nasr&abs=kdp$/],
  ["a name at the chamber", "chamber", both],
  ["a name at the chamber", "role:support", /in=sairoon\.nasr&sup=kdp$/],
  ["the seats of a list", "meter", both],
  ["the seats of a list", "role:abstains", /in=sairoon\.nasr&abs=kdp$/],
  ["a segment", "role:support", /in=sairoon&sup=nasr$/],
  ["a segment", "role:abstains", /in=sairoon&abs=nasr$/],
];
const ofLegend: readonly Case[] = [
  ["a segment", "role:support", /in=sairoon&sup=nasr$/],
  ["a segment", "role:abstains", /in=sairoon&abs=nasr$/],
];
const onWall: readonly Case[] = [
  ["a row of the wall", "meter", both],
  ["a row of the wall", "chamber", both],
  ["a row of the wall", "role:abstains", /in=sairoon\.nasr&abs=kdp$/],
  ["a name at the chamber", "meter", both],
  ["the seats of a list", "meter", both],
  ["a segment", "role:support", /in=sairoon&sup=nasr$/],
];

type Drag = (source: Locator, target: Locator) => Promise<void>;

/** Makes each drag and undoes it: a page takes longer to open than to drag on. */
async function dragEach(open: () => Promise<OpenPage>, cases: readonly Case[], drag: Drag) {
  await inTurn(cases, {
    nameOf: ([source, target]) => `${source} to ${target}`,
    open,
    run: async ([source, target, address], { page, errors }) => {
      const before = page.url();
      await drag(sources[source](page), zone(page, target));
      await expect.poll(() => page.url().replace("&view=stage", "")).toMatch(address);
      await page.keyboard.press("Control+z");
      await expect.poll(() => page.url()).toBe(before);
      await page.evaluate(atRest);
      expect(errors).toEqual([]);
    },
  });
}

const dragByFinger: Drag = (source, target) => fingerDragTo(source.page(), source, target);

/** Where the chamber has come, and for a finger what drags. */
async function openWhole(opening: Opening) {
  const opened = await openPage(opening);
  if (opening.hasTouch === true) await touchFirst(opened.page);
  if (opening.isMobile !== true) await zone(opened.page, "chamber").waitFor();
  return opened;
}

/** Runs in a page: what moved to where it belongs is there. */
async function atRest() {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

describe("a drag with the mouse", () => {
  it("takes whatever a list is drawn as to each field", limitOf(byMouse), async () => {
    const open = () => openWhole({ viewport: { width: 1280, height: 1100 }, link });
    const drag: Drag = async (source, target) => {
      const page = source.page();
      await mouseDragTo(page, source, { x: 640, y: 300 });
      const to = await middleOf(target);
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    };
    await expect(dragEach(open, byMouse, drag)).resolves.toBeUndefined();
  });
});

describe("a mouse between the seats of a list", () => {
  it("presses it and takes it", async () => {
    const { page, errors } = await openPage({ viewport: { width: 1280, height: 1100 }, link });
    await zone(page, "chamber").waitFor();
    const arc = page.locator("[data-arc=kdp]");
    const gap = await betweenSeats(arc);
    await page.mouse.click(gap.x, gap.y);
    await expect.poll(() => page.url()).toMatch(both);
    const moved = await betweenSeats(arc);
    await page.mouse.click(moved.x, moved.y);
    await expect.poll(() => page.url()).toMatch(/in=sairoon\.nasr$/);
    await mouseDragTo(page, await betweenSeats(arc), await middleOf(zone(page, "meter")));
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(both);
    expect(errors).toEqual([]);
  });
});

describe("a mouse on the mark of a note", () => {
  it("takes the row, and opens the note when it is only pressed", async () => {
    const { page, errors } = await openPage({ viewport: { width: 1280, height: 1100 }, link });
    const mark = page.locator("tbody tr[data-role=opposition]").getByRole("button", {
      expanded: false,
    });
    await mark.first().click();
    const list = await page.locator("tr:has([aria-expanded=true])").getAttribute("data-drag-items");
    await page.keyboard.press("Escape");
    await mouseDragTo(page, mark.first(), await middleOf(zone(page, "meter")));
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain(list);
    expect(await page.locator("tbody [aria-expanded=true]").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("a drag with a finger", () => {
  it("takes whatever a list is drawn as to each place", limitOf(byFinger), async () => {
    const tried = dragEach(() => openWhole({ ...tablet, link }), byFinger, dragByFinger);
    await expect(tried).resolves.toBeUndefined();
  });

  it("lets a segment on the chamber what it is", async () => {
    const { page } = await openPage({ ...tablet, link });
    await touchFirst(page);
    await zone(page, "chamber").waitFor();
    await fingerDragTo(page, sources["a segment"](page), zone(page, "chamber"));
    // What comes after is the first change.
    await page.getByRole("checkbox", { name: "Fatah", exact: true }).check();
    await expect.poll(() => page.url()).toMatch(/in=sairoon\.fatah\.nasr$/);
  });

  it("takes an entry of a phone's legend to each field", limitOf(ofLegend), async () => {
    const tried = dragEach(() => openWhole({ ...phone, link }), ofLegend, dragByFinger);
    await expect(tried).resolves.toBeUndefined();
  });
});

describe("a drag on the wall", () => {
  // By a first touch, which finds no engine yet: else the browser takes it for a way Back.
  it("takes a row to the meter with the first touch, on a screen of 4 to 3", async () => {
    const { page } = await openPage({ ...wall, viewport: { width: 1024, height: 768 } });
    await fingerDragTo(page, sources["a row of the wall"](page), zone(page, "meter"));
    await expect.poll(() => page.url()).toContain("in=sairoon.nasr.kdp");
  });

  it("takes whatever a list is drawn as to each place with a finger", limitOf(onWall), async () => {
    const tried = dragEach(() => openWhole(wall), onWall, dragByFinger);
    await expect(tried).resolves.toBeUndefined();
  });
});
