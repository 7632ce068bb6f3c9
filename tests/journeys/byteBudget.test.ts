import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openPage } from "./openPage.ts";

/** Bytes of compressed JavaScript that a phone may have to load before anything can be done. */
const ceiling = 122_000;

it("loads little before the first interaction, and no chart library", async () => {
  const { page } = await openPage();
  await page.waitForLoadState("networkidle");
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js")),
  );
  const scripts = await Promise.all(
    addresses.map(async (address) => await (await page.request.get(address)).body()),
  );
  const bytes = scripts.map((script) => gzipSync(script).length);
  const sum = bytes.reduce((total, one) => total + one, 0);
  expect(addresses.length).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(ceiling);
  expect(scripts.filter((script) => script.includes("recharts"))).toEqual([]);
});
