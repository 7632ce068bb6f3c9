import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { abort, chunkOf } from "./lostFiles.ts";
import { openBefore, openPage, type Opening } from "./openPage.ts";

describe("a page that cannot start", () => {
  const words = "Coalition Lab has not started";

  /** Waits for the words as if the time had passed that a page has to start. */
  async function said(page: Page) {
    await page.waitForLoadState();
    expect(await page.getByRole("heading", { name: words }).isVisible()).toBe(false);
    expect(await page.evaluate(endOfPatience)).toBe(6000);
    await page.getByRole("heading", { name: words }).waitFor();
  }

  /** Runs in the page, and tells how long it would have been. */
  function endOfPatience() {
    const [waiting] = document.getElementById("unstarted")?.getAnimations() ?? [];
    waiting?.finish();
    return waiting?.effect?.getTiming().delay;
  }

  /** The page without its first script, as it says so. */
  async function unstarted(
    opening: Opening,
    first: (page: Page) => Promise<void> = async () => {},
  ) {
    const file = `**/${chunkOf("index.html").file}`;
    const { page } = await openBefore({
      ...opening,
      before: async (lost) => {
        await first(lost);
        await lost.route(file, abort);
      },
    });
    await said(page);
    return page;
  }

  it("says so where the first script is lost, and its way to try again keeps the address", async () => {
    const page = await unstarted({ link: "?p=iraq-2018&d=article&in=sairoon#v1=a" });
    const address = page.url();
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("link", { name: "Load the page again" }).click(),
    ]);
    expect(page.url()).toBe(address);
  });

  it("says so at once, and nothing of files", async () => {
    // Nothing of it is due to the time that it waits for what may still come.
    const held = async (page: Page) => {
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("#unstarted { animation: none !important }");
        document.adoptedStyleSheets.push(sheet);
      });
    };
    const page = await unstarted({ isNew: true }, held);
    expect(await page.getByText(/script did not arrive/).isVisible()).toBe(true);
    expect(await page.getByText("npm start").isVisible()).toBe(false);
  });

  it("says so to those who want no motion", async () => {
    const page = await unstarted({ reducedMotion: "reduce" });
    expect(await page.getByText(/did not arrive/).isVisible()).toBe(true);
  });

  it("says so in a copy that is opened from a file", async () => {
    const { page } = await openPage();
    await page.goto(`file://${inject("folder")}/index.html`);
    await said(page);
    const explanation = page.getByText(/copy that is opened from a file cannot start/);
    expect(await explanation.isVisible()).toBe(true);
    expect(await page.getByText(/script did not arrive/).isVisible()).toBe(false);
  });
});
