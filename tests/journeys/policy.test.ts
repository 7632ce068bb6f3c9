import type { Page } from "playwright-core";
import { afterEach, expect, inject, it } from "vitest";
import { showCharts } from "./lostParts.ts";
import { openPage } from "./openPage.ts";
import { openTableMenu, showPower } from "./tableMenu.ts";

interface Watched {
  readonly violations: string[];
}

/** Runs in the page, before anything else: notes what the policy refused. */
function noteViolations(): void {
  const watched: Watched = { violations: [] };
  Object.assign(globalThis, { watched });
  document.addEventListener("securitypolicyviolation", (event) => {
    watched.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
}

const violations = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.violations);

const requests: string[] = [];
afterEach(() => requests.splice(0));

async function watchedPage(link: string) {
  return await openPage({
    link,
    permissions: ["clipboard-read", "clipboard-write"],
    before: async (page) => {
      await page.addInitScript(noteViolations);
      page.on("request", (request) => requests.push(request.url()));
    },
  });
}

it("keeps every feature working under the page's own policy, and asks no other host", async () => {
  const { page, errors } = await watchedPage("?p=iraq-2018&d=article&in=sairoon.nasr");
  const policy = await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(policy).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
  expect(policy).not.toContain("unsafe");

  await page.getByRole("checkbox", { name: "Hikma", exact: true }).check();
  await page.getByRole("button", { name: "Complete it" }).click();
  await page.getByRole("button", { name: /^Add / }).first().click();
  await showPower(page);
  await page.getByText(/with no list to spare, and Sairoon is in/).waitFor();

  await page.getByRole("button", { name: /^Rule/ }).click();
  await page.getByText("The constitution of 2005, in English").waitFor();
  await page.getByRole("radio", { name: "Two thirds" }).check();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^Find others/ }).click();
  await page
    .getByRole("button", { name: /to spare$/ })
    .first()
    .hover();
  await page.getByRole("checkbox", { name: /^No list together with one it refused/ }).check();
  await page.getByRole("button", { name: "Clear conditions" }).click();

  await showCharts(page);
  await page.getByRole("figure").first().waitFor();
  await page.getByRole("heading", { name: "What they said" }).scrollIntoViewIfNeeded();
  await page.getByRole("blockquote").first().waitFor();

  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Show QR code" }).click();
  await page.getByRole("img", { name: "QR code of the link below" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Where the numbers come from" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Seats as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("iraq-2018.csv");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await openTableMenu(page);
  await page.getByRole("button", { name: "Copy as CSV" }).click();

  await page.keyboard.press("Alt+Shift+KeyP");
  await page.getByRole("button", { name: "Leave projector view" }).click();
  await page.emulateMedia({ media: "print" });
  await page.emulateMedia({ media: "screen" });

  const row = page.getByRole("row", { name: /^KDP/ });
  const from = await row.boundingBox();
  const to = await page.getByRole("region", { name: "Majority meter" }).boundingBox();
  if (from === null || to === null) throw new Error("nothing to drag or to drop on");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();

  expect(await violations(page)).toEqual([]);
  const { origin } = new URL(inject("address"));
  const elsewhere = requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"));
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});
