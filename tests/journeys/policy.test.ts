import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, expect, inject, it } from "vitest";
import { everyFeatureLink, useEveryFeature } from "./everyFeature.ts";
import { chunkOf, manifest } from "./lostFiles.ts";
import { openPage } from "./openPage.ts";

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

/** The header that the build writes, for a host that sends it. */
const header = readFileSync(resolve(inject("folder"), "headers.txt"), "utf8").trim();

/** The page as a host serves it that sends the header: both policies hold at once. */
async function watchedPage() {
  return await openPage({
    link: everyFeatureLink,
    permissions: ["clipboard-read", "clipboard-write"],
    isNew: true,
    before: async (page) => {
      await page.addInitScript(noteViolations);
      page.on("request", (request) => requests.push(request.url()));
      await page.route(
        ({ pathname }) => pathname === "/",
        async (route) => {
          const response = await route.fetch();
          const [name = "", value = ""] = header.split(/: (.*)/s);
          await route.fulfill({ response, headers: { ...response.headers(), [name]: value } });
        },
      );
    },
  });
}

it("is the same in the page and as a header, but for who may frame the page", async () => {
  const { page } = await openPage();
  const policy = await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(policy).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
  expect(policy).not.toContain("unsafe");
  expect(header).toBe(`Content-Security-Policy: ${policy}; frame-ancestors *`);
});

it("keeps every feature working, in the page and as a header, and asks no other host", async () => {
  const { page, errors } = await watchedPage();
  await useEveryFeature(page);
  const violated = await violations(page);
  for (const edition of ["certified", "announced"]) {
    await page.goto(new URL(`?p=iraq-2018&d=${edition}&in=sairoon`, page.url()).href);
    await page
      .getByText(/ 39 lists/)
      .first()
      .waitFor();
    violated.push(...(await violations(page)));
  }

  expect(violated).toEqual([]);
  const { origin } = new URL(inject("address"));
  const elsewhere = requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"));
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
  // Every feature: nothing of the build is left that was not asked for, but what a browser needs
  // that knows no threads.
  const files = Object.values(manifest).map(({ file }) => file);
  const unused = files.filter((file) => !requests.some((url) => url.includes(file)));
  expect(unused).toEqual([chunkOf("src/engine/engineQuestion.ts").file]);
});
