import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const focusedId = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["id"]);

async function tabTo(page: Page, id: string): Promise<number> {
  for (let stops = 1; stops <= 60; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedId(page)) === id) return stops;
  }
  throw new Error(`${id} was not reached`);
}

describe("the keyboard alone", () => {
  it("reaches 165 from the start of the page within the lists and ten stops", async () => {
    const { page } = await openPage();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Skip to the lists" }).press("Enter");
    expect(await focusedId(page)).toBe("sairoon");
    await page.keyboard.press("Space");
    let stops = 1;
    for (const id of ["fatah", "nasr", "kdp"]) {
      stops += await tabTo(page, id);
      await page.keyboard.press("Space");
      // The focus stays on the row that was ticked.
      expect(await focusedId(page)).toBe(id);
    }
    expect(stops).toBeLessThanOrEqual(22);
    await page.getByText("3 to spare").first().waitFor();
  });

  it("moves from a removed segment to the next, the one before, and the meter", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.fatah.nasr" });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.getByRole("button", { name: "Fatah, 47 seats" }).press("Delete");
    expect(await focused()).toBe("Nasr, 42 seats");
    await page.keyboard.press("Delete");
    expect(await focused()).toBe("Sairoon, 54 seats");
    await page.keyboard.press("Delete");
    expect(await focused()).toMatch(/^Your coalition is empty/);
  });

  it("gives a list another role from its segment and keeps the focus on it", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.hikma" });
    await page.getByRole("button", { name: "Hikma, 19 seats" }).press("Enter");
    await page.getByRole("menuitemradio", { name: "In government" }).press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("sup=hikma");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Hikma, 19 seats, supports from outside");
  });

  it("never loses the focus under the meter, even in a low window", async () => {
    const { page } = await openPage({
      viewport: { width: 390, height: 500 },
      link: "?p=iraq-2018&d=article&in=sairoon.fatah",
    });
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(
          Math.min(box.left + box.width / 2, window.innerWidth - 1),
          box.top + box.height / 2,
        );
        const isSeen = top !== null && (element.contains(top) || top.contains(element));
        return isSeen ? null : element.outerHTML.slice(0, 120);
      });
      expect(hidden).toBeNull();
    }
  });

  it("returns the focus to its opener when a dialog closes", async () => {
    const { page } = await openPage();
    await page.getByRole("banner").getByRole("button", { name: "Share" }).press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain("Share");
  });
});

describe("what is said aloud", () => {
  it("is one message per change, with numbers, and the crossing once", async () => {
    const { page } = await openPage();
    // A conflict is told with the tick once the statements are here.
    await page.getByRole("blockquote").first().waitFor();
    const expected = [
      "Sairoon added, 54 seats. 54 of 329, 111 short of 165.",
      "Fatah added, 47 seats. 101 of 329, 64 short of 165.",
      "Nasr added, 42 seats. 143 of 329, 22 short of 165. Against each other: Sairoon on Nasr, Fatah on Nasr.",
      "KDP added, 25 seats. Majority reached: 168 of 329, 3 to spare.",
    ];
    for (const [index, message] of expected.entries()) {
      const name = message.split(" ", 1)[0] ?? "";
      await page.getByRole("checkbox", { name, exact: true }).check();
      await expect.poll(() => spoken(page)).toEqual(expected.slice(0, index + 1));
    }
    await page.getByRole("checkbox", { name: "KDP" }).uncheck();
    await expect
      .poll(() => spoken(page))
      .toEqual([...expected, "KDP removed, 25 seats. Majority lost: 143 of 329, 22 short."]);
  });

  it("says the final state last, however rapid the changes", async () => {
    const { page } = await openPage();
    await page.evaluate(async () => {
      for (const id of ["sairoon", "fatah", "nasr"]) {
        document.querySelector<HTMLInputElement>(`input[data-id=${id}]`)?.click();
        // A frame apart. How they are joined is the announcer's own test, with a clock of its own.
        await new Promise(requestAnimationFrame);
      }
    });
    await expect
      .poll(async () => (await spoken(page)).at(-1))
      .toMatch(/^Nasr added, 42 seats\. 143 of 329, 22 short of 165\./);
  });
});
