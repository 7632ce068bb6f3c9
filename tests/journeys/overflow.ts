import type { Page } from "playwright-core";

/**
 * By how many pixels the page is wider than its window. The width of the document, because a phone
 * widens what it calls its window until everything fits.
 */
export async function sidewaysOverflow(page: {
  readonly evaluate: (run: () => number) => Promise<number>;
}): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * What is cut or runs over at the side inside an element, as its words. A field shows the beginning
 * of what is longer, and a table in a frame of its own is scrolled there.
 */
export async function cutText(page: Page, place: string): Promise<readonly string[]> {
  return await page.locator(place).evaluateAll((roots) =>
    roots
      .flatMap((root) => [root, ...root.querySelectorAll("*")])
      .filter((element) => {
        const { clipPath, display } = getComputedStyle(element);
        const isSeen = clipPath === "none" && !(element instanceof HTMLInputElement);
        const isFrame = element.firstElementChild instanceof HTMLTableElement;
        const isCut = element.scrollWidth > element.clientWidth + 1;
        return isSeen && !isFrame && display !== "inline" && isCut;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 80)}`),
  );
}
