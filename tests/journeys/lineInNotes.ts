import type { Page } from "playwright-core";

/** Where the table's line goes on through the notes of a row, which it opens, from the meter's start. */
export async function lineInNotes(page: Page): Promise<number> {
  await page.locator("tbody th button[aria-expanded]").last().click();
  return await page.locator("td[colspan]").evaluate((cell) => {
    const { insetInlineStart, translate, width } = getComputedStyle(cell, "::after");
    // A share of the element's own width is only known where it is applied.
    const probe = document.createElement("div");
    probe.style.cssText = `position: absolute; inline-size: ${width}; translate: ${translate}`;
    cell.append(probe);
    const moved = probe.getBoundingClientRect().left;
    probe.style.translate = "none";
    const still = probe.getBoundingClientRect().left;
    probe.remove();
    const edge = document.documentElement.dir === "rtl" ? "right" : "left";
    const meter = document.querySelector("[data-drop-zone=meter]") ?? cell;
    const start = cell.getBoundingClientRect()[edge] - meter.getBoundingClientRect()[edge];
    return Math.abs(start) + Number.parseFloat(insetInlineStart) + Math.abs(moved - still) + 1;
  });
}
