import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { button } from "./lostParts.ts";
import { openPage, phone } from "./openPage.ts";

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });
/** What has the focus; `null` where nothing has it. */
const focused = (page: Page) =>
  page.evaluate(() =>
    document.activeElement === document.body ? null : document.activeElement?.textContent?.trim(),
  );

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

const start = "?p=iraq-2018&d=article&in=sairoon";
const query = (page: Page) => new URL(page.url()).search;

/** A page on which such files are on their way until they are released. */
async function openedWhileHeld(files: string) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await openPage({
    link: start,
    before: (opening) =>
      opening.route(files, async (route) => {
        await held;
        await route.continue();
      }),
  });
  return {
    page,
    /** Lets them come, and waits until the page has heard of that. */
    async release() {
      const came = page.waitForResponse((response) => response.url().includes("/assets/"));
      release();
      await (await came).finished();
      await page.evaluate(() => new Promise(requestAnimationFrame));
    },
  };
}

describe("what is still on its way", () => {
  it.each([
    [
      "the ways to share",
      "**/ShareScenario*",
      (page: Page) => button(page, "Share").press("Enter"),
    ],
    ["the sources", "**/SourcesDialog*", (page: Page) => button(page, /^Where the/).press("Enter")],
    ["the keys", "**/KeysDialog*", (page: Page) => page.keyboard.press("?")],
    [
      "the projector view",
      "**/StageView*",
      (page: Page) => button(page, "Projector view").press("Enter"),
    ],
  ])("is given up by Escape, and does not open later: %s", async (_, files, open) => {
    const { page, release } = await openedWhileHeld(files);
    await open(page);
    await page.getByText("Loading …").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByText("Loading …").count()).toBe(0);
    await expect.poll(() => query(page)).toBe(start);
    await release();
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.getByRole("searchbox").count()).toBe(1);
    expect(query(page)).toBe(start);
  });
});

describe("the focus", () => {
  it.each([
    ["Escape", (page: Page) => page.keyboard.press("Escape")],
    ["its cross", (page: Page) => button(page, "Close").press("Enter")],
    ["Back", (page: Page) => page.goBack()],
  ])("goes back to the menu from the keys, closed by %s", async (_, close) => {
    const { page } = await openPage();
    await button(page, "Settings").press("Enter");
    await button(page, "Keyboard shortcuts").press("Enter");
    await page.getByRole("dialog").waitFor();
    await close(page);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("Settings and more");
  });

  it("goes to the headline of the wall, and back to the button that opened it", async () => {
    const { page } = await openPage({ link: start });
    await button(page, "Projector view").press("Enter");
    await button(page, "Leave projector view").waitFor();
    await expect.poll(() => focused(page)).toContain("Sairoon is 111 seats short");
    await page.keyboard.press("Alt+Shift+P");
    await page.getByRole("searchbox").waitFor();
    await expect.poll(() => focused(page)).toBe("Projector view");
  });

  it("goes back to the menu where the wall was opened from there", async () => {
    const { page } = await openPage({ link: start, ...phone });
    await button(page, "Settings").press("Enter");
    await button(page, "Projector view").press("Enter");
    await button(page, "Leave projector view").press("Enter");
    await expect.poll(() => focused(page)).toBe("Settings and more");
  });
});

it("is not left behind for the projector view by its keys", async () => {
  const { page } = await openPage({ link: `${start}&overlay=share` });
  await dialog(page, "Share this scenario").waitFor();
  await page.keyboard.press("Alt+Shift+P");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => query(page)).toBe(start);
});
