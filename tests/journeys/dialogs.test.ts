import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage } from "./openPage.ts";

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** A dialog inside another: the code of a link, over the ways to share it. */
async function openedTwice() {
  const { page, errors } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon" });
  await page.getByRole("banner").getByRole("button", { name: "Share" }).press("Enter");
  const outer = dialog(page, "Share this scenario");
  await outer.getByRole("button", { name: "Show QR code" }).press("Enter");
  const inner = dialog(page, "Scan to open this scenario");
  await inner.waitFor();
  return { page, errors, outer, inner };
}

describe("a dialog inside another", () => {
  it.each([
    ["Escape", (page: Page) => page.keyboard.press("Escape")],
    [
      "its cross",
      (page: Page) =>
        dialog(page, "Scan to open this scenario").getByRole("button", { name: "Close" }).click(),
    ],
  ])("is closed alone by %s, and the focus goes back step by step", async (_, close) => {
    const { page, errors, outer, inner } = await openedTwice();
    await close(page);
    await inner.waitFor({ state: "detached" });
    expect(await outer.isVisible()).toBe(true);
    expect(await focused(page)).toBe("Show QR code");

    await outer.getByRole("button", { name: "Show QR code" }).press("Enter");
    await inner.waitFor();
    await close(page);
    await inner.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await outer.waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toContain("Share");
    expect(errors).toEqual([]);
  });
});
