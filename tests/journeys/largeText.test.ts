import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { button, openSources, showShare } from "./lostParts.ts";
import { desktop, openPage, phone } from "./openPage.ts";
import { cutText, sidewaysOverflow } from "./overflow.ts";

const majority = "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp";

/** The dialogs, and what stands in each once all of it has come. */
const dialogs: readonly [string, (page: Page) => Promise<unknown>, RegExp][] = [
  ["sources", openSources, /^The recount$/],
  ["share", showShare, /^Copy link$/],
  [
    "keys",
    async (page) => {
      await button(page, "Settings").click();
      await button(page, "Keyboard shortcuts").click();
    },
    /^Projector view, and back$/,
  ],
];

const setTextSize = (page: Page, size: string) =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

/** What stands in such elements over the lines of another. */
const wordsOver = (page: Page, below: string, above: string) =>
  page.evaluate(
    (selectors) => {
      const linesOf = (element: Element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const boxes: DOMRect[] = [];
        while (texts.nextNode() !== null) {
          range.selectNode(texts.currentNode);
          boxes.push(...range.getClientRects());
        }
        return boxes;
      };
      const lines = [...document.querySelectorAll(selectors.below)].flatMap(linesOf);
      const isOver = (box: DOMRect) =>
        lines.some(
          ({ left, right, top, bottom }) =>
            box.left < right && box.right > left && box.top < bottom - 1 && box.bottom > top + 1,
        );
      return [...document.querySelectorAll(selectors.above)]
        .filter((element) => linesOf(element).some(isOver))
        .map(({ textContent }) => textContent);
    },
    { below, above },
  );

describe("large text", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
    ["tablet", { viewport: { width: 1024, height: 768 } }],
    ["narrow phone", { ...phone, viewport: { width: 320, height: 640 } }],
  ])("stands text at twice its size without sideways scrolling: %s", async (_, options) => {
    const { page } = await openPage({ ...options, link: majority });
    await setTextSize(page, "200%");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it.each([
    ["phone", phone],
    ["narrow phone", { ...phone, viewport: { width: 320, height: 640 } }],
    ["desktop", desktop],
  ])("breaks no name inside a word where a reader has set it: %s", async (_, options) => {
    const { page } = await openPage({ ...options, link: majority, isNew: true });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await page.reload();
    await page.waitForFunction(() => globalThis.early === undefined);
    const broken = await page.locator("tbody bdi").evaluateAll((names) =>
      names.flatMap((name) => {
        const text = name.firstChild ?? name;
        return [...(name.textContent ?? "").matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    expect(broken).toEqual([]);
    // What no longer fits side by side stands one below the other.
    const [table, chamber] = [
      await page.getByRole("table").first().boundingBox(),
      await page.locator("[data-aside] > div").first().boundingBox(),
    ];
    expect(chamber?.x).toBeLessThan((table?.x ?? 0) + (table?.width ?? 0));
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it("keeps all names of members within the meter of a phone", async () => {
    const { page } = await openPage({ ...phone, link: majority });
    await setTextSize(page, "200%");
    const meter = page.getByRole("region", { name: "Majority meter" });
    const name = meter.locator('[data-drag-items="kdp"]').last();
    await expect
      .poll(async () => {
        const [around, inside] = [await meter.boundingBox(), await name.boundingBox()];
        return (around?.y ?? 0) + (around?.height ?? 0) - (inside?.y ?? 0) - (inside?.height ?? 0);
      })
      .toBeGreaterThanOrEqual(0);
  });

  it.each(dialogs)("cuts nothing at the side on a phone: %s", async (_, open, inside) => {
    const { page } = await openPage({ ...phone, link: majority });
    await open(page);
    await page.getByRole("dialog").getByText(inside).waitFor();
    for (const size of ["100%", "200%"]) {
      await setTextSize(page, size);
      expect(await cutText(page, "dialog")).toEqual([]);
    }
  });

  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("stands wider spacing of text without sideways scrolling: %s", async (_, options) => {
    const { page } = await openPage({ ...options, link: majority });
    // The page's policy lets no style into its markup.
    await page.evaluate(async (rules) => {
      const sheet = new CSSStyleSheet();
      await sheet.replace(rules);
      document.adoptedStyleSheets.push(sheet);
    }, "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it.each([900, 640, 400, 360, 320])("lays no words over the headline, %i wide", async (width) => {
    const { page } = await openPage({ viewport: { width, height: 800 }, link: majority });
    for (const size of ["100%", "150%", "200%"]) {
      await setTextSize(page, size);
      expect(await wordsOver(page, "h1", "main p")).toEqual([]);
    }
  });

  it("leaves an open panel before everything on a phone", async () => {
    const { page } = await openPage({ ...phone, link: majority });
    await setTextSize(page, "200%");
    await button(page, /^Rule/).click();
    await page.getByRole("radio", { name: "Two thirds" }).waitFor();
    const covered = await button(page, /^Rule/).evaluate((element) => {
      const panel = document.getElementById(element.getAttribute("aria-controls") ?? "");
      const box = panel?.getBoundingClientRect() ?? new DOMRect();
      return [0.02, 0.25, 0.5, 0.75, 0.98]
        .map((share) =>
          document.elementFromPoint(box.x + box.width / 2, box.y + box.height * share),
        )
        .filter((found) => !panel?.contains(found))
        .map((found) => found?.outerHTML.slice(0, 80));
    });
    expect(covered).toEqual([]);
  });

  it.each([
    { size: "100%", isStuck: true },
    { size: "300%", isStuck: false },
  ])("keeps the meter in view on a phone while that leaves room: $size", async (view) => {
    const { page } = await openPage({ ...phone, link: majority });
    await setTextSize(page, view.size);
    const meter = page.getByRole("region", { name: "Majority meter" });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const isStuck = async () => ((await meter.boundingBox())?.y ?? 0) === 0;
    await expect.poll(isStuck).toBe(view.isStuck);
    // What else sticks, and what gets the focus, keeps clear of the meter where there is one.
    const [padding, head] = await page.evaluate(() => {
      const below = document.querySelector("[data-below-meter]") ?? document.body;
      const height = getComputedStyle(below).getPropertyValue("--meter-height");
      const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
      return [scrollPaddingBlockStart, height].map(Number.parseFloat);
    });
    expect(head).toBe(view.isStuck ? (await meter.boundingBox())?.height : 0);
    expect(padding).toBe((head ?? 0) + 8);
  });
});
