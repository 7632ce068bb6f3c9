import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openPage } from "./openPage.ts";

/** Bytes of compressed JavaScript that a phone may have to load before anything can be done. */
const ceiling = 122_000;
/** Bytes of what people said, which follows when all can be done already. */
const quotesCeiling = 18_000;

/** The files of quotes: the part with its data, readers and texts, and nothing else. */
const ofQuotes = /quotes|redLines/;
/** What is printed, which comes when the page has been at rest for a while, and what is seen before. */
const ofPaper = /Printed|paper/;
const ofFirstView = /chamber\/Chamber/;

/** The files of the sources so named, with those that they need. */
function filesOf(sources: RegExp): ReadonlySet<string> {
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
  for (const source of Object.keys(manifest)) if (sources.test(source)) add(source);
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
  const quotes = filesOf(ofQuotes);
  const seen = filesOf(ofFirstView);
  const paper = filesOf(ofPaper);
  const sum = (isCounted: (file: string) => boolean) =>
    scripts
      .filter((_, index) => isCounted(new URL(addresses[index] ?? "").pathname.slice(1)))
      .reduce((total, script) => total + gzipSync(script).length, 0);
  const first = sum((file) => !quotes.has(file) && (seen.has(file) || !paper.has(file)));
  expect(addresses.length).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(ceiling);
  expect(sum((file) => quotes.has(file))).toBeGreaterThan(0);
  expect(sum((file) => quotes.has(file))).toBeLessThanOrEqual(quotesCeiling);
  expect(scripts.filter((script) => script.includes("recharts"))).toEqual([]);
});
