import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage, phone } from "./openPage.ts";

const majority = "?p=iraq-2018&d=article&in=sairoon.nasr.hikma.wataniya.kdp&sup=puk";

/** Every set of the article's lists that reaches the line, each as what a link says of it. */
const seats = {
  sairoon: 54,
  fatah: 47,
  nasr: 42,
  kdp: 25,
  "state-of-law": 25,
  wataniya: 21,
  hikma: 19,
  puk: 18,
  decision: 14,
  "anbar-identity": 6,
  gorran: 5,
  "new-generation": 4,
};
const lists = Object.entries(seats);
const winning = Array.from({ length: 2 ** lists.length }, (_, set) =>
  lists.filter((__, index) => (set >> index) % 2 === 1),
).filter((members) => members.reduce((sum, [, count]) => sum + count, 0) >= 165);

interface Written {
  readonly text: string;
  readonly box: { left: number; right: number; top: number; bottom: number };
}

const touch = ({ box: a }: Written, { box: b }: Written) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

/** Texts of the meter that touch its line or each other, in words; a pixel is left for rounding. */
async function touching(page: Page) {
  const texts = await page.locator("[data-drop-zone=meter] *").evaluateAll((elements): Written[] =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // What only a screen reader hears is a pixel wide, or stands in what is.
      .filter((element) =>
        [element, element.parentElement].every(
          (one) => one !== null && one.getBoundingClientRect().width > 2,
        ),
      )
      .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
      .filter(({ data }) => data.trim() !== "")
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return { text: node.data, box: range.getBoundingClientRect().toJSON() as Written["box"] };
      }),
  );
  const line = await page.locator("[data-line]").evaluate((element): Written => ({
    text: "the line",
    box: element.getBoundingClientRect().toJSON() as Written["box"],
  }));
  // Its own number ends where it begins.
  const onLine = texts.filter((one) => one.text !== "165" && touch(one, line));
  const onText = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (touch(one, other) ? [[one, other]] : [])),
  );
  return [...onLine.map((one) => [one, line]), ...onText].map((pair) =>
    pair.map(({ text }) => text).join(" on "),
  );
}

/** Opens another coalition in the page that is there, and waits until it is drawn. */
async function show(page: Page, link: string, total: number) {
  await page.evaluate((search) => {
    history.pushState(null, "", search);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, link);
  await page.locator("[data-drop-zone=meter]").getByText(String(total)).first().waitFor();
}

describe("the line of the meter", () => {
  it.each([
    { width: 1280, dir: "ltr" },
    { width: 1280, dir: "rtl" },
    { width: 768, dir: "ltr" },
    { width: 390, dir: "rtl" },
  ])("touches no text, and no text another: $width, $dir", async ({ width, dir }) => {
    const { page } = await openPage({ viewport: { width, height: 900 }, link: majority });
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    expect(winning).toHaveLength(1298);
    for (const members of winning.filter((_, index) => index % 60 === 7)) {
      const ids = members.map(([id]) => id);
      const total = members.reduce((sum, [, count]) => sum + count, 0);
      await show(page, `?p=iraq-2018&d=article&in=${ids.join(".")}`, total);
      expect(await touching(page), ids.join(".")).toEqual([]);
    }
  });

  it("stays in view in one line on a low screen", async () => {
    const { page } = await openPage({
      ...phone,
      viewport: { width: 740, height: 360 },
      link: majority,
    });
    await page.evaluate(() => window.scrollTo(0, 700));
    const sums = page.locator("[data-drop-zone=meter]").getByText("14 to spare");
    const bottom = async () => {
      const box = await sums.boundingBox();
      return box === null ? 0 : box.y + box.height;
    };
    await expect.poll(bottom).toBeLessThanOrEqual(36);
    expect(await bottom()).toBeGreaterThan(12);
  });
});
