import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { manifest } from "./lostFiles.ts";
import { openPage } from "./openPage.ts";

/** The sources of the scripts that a page has asked for, those apart that several of them share. */
async function scriptsOf(page: Page): Promise<readonly string[]> {
  const asked = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)),
  );
  return Object.entries(manifest).flatMap(([source, { file }]) =>
    asked.includes(file) && file.endsWith(".js") && !source.startsWith("_") ? [source] : [],
  );
}

it("needs one file of JavaScript to answer the first tick", async () => {
  const { page } = await openPage({
    before: (opened) =>
      opened.route(/\.js$/, (route) =>
        /\/index-/.test(route.request().url()) ? route.continue() : undefined,
      ),
  });
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await expect.poll(() => page.locator("h1").innerText()).toContain("Fatah is 118 seats short");
  expect(new URL(page.url()).searchParams.get("in")).toBe("fatah");
});

/** What is seen at once, what is said next, and the sheet of paper, which comes a while later. */
const followsAtRest = [
  "index.html",
  "src/app/opening.ts",
  "src/features/chamber/Chamber.tsx",
  "src/i18n/en/later/chamber.json",
  "src/features/quotes/QuotesPanel.tsx",
  "src/i18n/en/later/quotes.json",
  "src/data/iraq-2018/statements.ts",
  "src/features/headline/Facts.tsx",
  "src/i18n/en/later/standfirst.json",
  "src/words/announcement.ts",
  "conflicts.js",
  "src/i18n/en/later/announce.json",
  "src/app/page/Printed.tsx",
  "src/i18n/en/later/paper.json",
];

it("fetches nothing else while nobody does anything", async () => {
  const { page } = await openPage();
  // A busy machine may leave the network idle before anything has been asked for.
  await expect.poll(() => scriptsOf(page)).toContain("src/features/chamber/Chamber.tsx");
  await page.waitForLoadState("networkidle");
  const scripts = await scriptsOf(page);
  expect(scripts.filter((name) => !followsAtRest.includes(name))).toEqual([]);
});
