import { describe, expect, inject, it } from "vitest";
import { abort, chunkOf } from "./lostFiles.ts";
import { openBefore, openPage, type Opening } from "./openPage.ts";

describe("a page that cannot start", () => {
  const words = "Coalition Lab has not started";

  /** The page without its first script, as it says so. */
  async function unstarted(opening: Opening) {
    const file = `**/${chunkOf("index.html").file}`;
    const { page } = await openBefore({
      ...opening,
      before: (lost) => lost.route(file, abort),
    });
    await page.getByRole("heading", { name: words }).waitFor();
    return page;
  }

  it("says so where the first script is lost, and its way to try again keeps the address", async () => {
    const page = await unstarted({ link: "?p=iraq-2018&d=article&in=sairoon#v1=a" });
    const address = page.url();
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("link", { name: "Try again" }).click(),
    ]);
    expect(page.url()).toBe(address);
  });

  it("says so to those who want no motion", async () => {
    const page = await unstarted({ reducedMotion: "reduce" });
    expect(await page.getByText(/did not arrive/).isVisible()).toBe(true);
  });

  it("says so in a copy that is opened from a file", async () => {
    const { page } = await openPage();
    await page.goto(`file://${inject("folder")}/index.html`);
    await page.getByRole("heading", { name: words }).waitFor();
    const explanation = page.getByText(/copy that is opened from a file cannot start/);
    expect(await explanation.isVisible()).toBe(true);
  });
});
