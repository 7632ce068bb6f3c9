import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openPage } from "./openPage.ts";

/** Bytes of compressed JavaScript that a phone may have to load before anything can be done. */
const ceiling = 122_000;
/** Bytes of what people said, which follows when all can be done already. */
const quotesCeiling = 18_000;

/** The files of the quotes: the part with its data, readers and texts, and nothing else. */
function quotesFiles(): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Readonly<
    Record<string, { readonly file: string; readonly imports?: readonly string[] }>
  >;
  const files = new Set<string>();
  const add = (source: string) => {
    const chunk = manifest[source];
    if (chunk === undefined || files.has(chunk.file) || chunk.file.includes("index-")) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const source of Object.keys(manifest)) if (/quotes|redLines/.test(source)) add(source);
  return files;
}

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
  const quotes = quotesFiles();
  const sum = (isOfQuotes: boolean) =>
    scripts
      .filter((_, index) => {
        const file = new URL(addresses[index] ?? "").pathname.slice(1);
        return quotes.has(file) === isOfQuotes;
      })
      .reduce((total, script) => total + gzipSync(script).length, 0);
  expect(addresses.length).toBeGreaterThan(0);
  expect(sum(false)).toBeLessThanOrEqual(ceiling);
  expect(sum(true)).toBeGreaterThan(0);
  expect(sum(true)).toBeLessThanOrEqual(quotesCeiling);
  expect(scripts.filter((script) => script.includes("recharts"))).toEqual([]);
});
