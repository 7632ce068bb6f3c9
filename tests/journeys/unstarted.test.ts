import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { abort, chunkOf } from "./lostFiles.ts";
import { openBefore, openPage, type Opening } from "./openPage.ts";

describe("a page that cannot start", () => {
  const file = `**/${chunkOf("index.html").file}`;
  const words = (page: Page) =>
    page.getByRole("heading", { name: "Coalition Lab has not started" });

  /** The page without its first script, as it says so. */
  async function unstarted(opening: Opening) {
    const { page } = await openBefore({
      ...opening,
      before: async (lost) => await lost.route(file, abort),
    });
    await words(page).waitFor();
    return page;
  }

  /** Runs in the page: as if the time had passed that it has to start. Tells how long that is. */
  function endOfPatience() {
    const [waiting] = document.getElementById("unstarted")?.getAnimations() ?? [];
    waiting?.finish();
    return waiting?.effect?.getTiming().delay;
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
    const page = await unstarted({});
    // Nothing of it is due to the time that it waits for what may still come.
    await page.evaluate(() => {
      for (const one of document.getElementById("unstarted")?.getAnimations() ?? []) one.cancel();
    });
    expect(await page.evaluate(() => document.documentElement.dataset["lost"])).toBe("http:");
    expect(await page.getByText(/script did not arrive/).isVisible()).toBe(true);
    expect(await page.getByText("npm start").isVisible()).toBe(false);
  });

  it("says so after six seconds where it is still on its way, and no more once it has come", async () => {
    let come = () => {};
    const held = new Promise<void>((arrive) => {
      come = arrive;
    });
    const { page } = await openBefore({
      before: async (late) =>
        await late.route(file, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.getByRole("checkbox", { name: "Sairoon" }).waitFor();
    expect(await words(page).isVisible()).toBe(false);
    expect(await page.evaluate(endOfPatience)).toBe(6000);
    await words(page).waitFor();
    come();
    await words(page).waitFor({ state: "detached" });
  });

  it("says so to those who want no motion", async () => {
    const page = await unstarted({ reducedMotion: "reduce" });
    expect(await page.getByText(/did not arrive/).isVisible()).toBe(true);
  });

  it("says so in a copy that is opened from a file", async () => {
    const { page } = await openPage();
    await page.goto(`file://${inject("folder")}/index.html`);
    await words(page).waitFor();
    const explanation = page.getByText(/copy that is opened from a file cannot start/);
    expect(await explanation.isVisible()).toBe(true);
    expect(await page.getByText(/script did not arrive/).isVisible()).toBe(false);
  });
});
