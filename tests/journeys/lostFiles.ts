import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { expect } from "vitest";
import { openPage } from "./openPage.ts";

interface Chunk {
  readonly file: string;
  /** Files that it needs at once, by their names in the manifest. */
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
}

/** What the build says of its files, by their sources or names. */
export const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Readonly<
  Record<string, Chunk>
>;

export function chunkOf(source: string): Chunk {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`${source} is no file of the build`);
  return chunk;
}

/** A file of the build that does not arrive until it is let through, and how often it was asked for. */
export async function withhold(
  page: Page,
  source: string,
  refuse: (route: Route) => Promise<void>,
) {
  const { file } = chunkOf(source);
  const state = { isLost: true, requests: 0 };
  // A file that failed is asked for again under its address with a number behind it.
  await page.route(`**/${file}*`, async (route) => {
    state.requests += 1;
    await (state.isLost ? refuse(route) : route.continue());
  });
  return state;
}

/** Ways for a file not to arrive. */
export const abort = (route: Route) => route.abort();
export const empty = (route: Route) =>
  route.fulfill({ status: 200, contentType: "text/javascript", body: "" });
export const notFound = (route: Route) => route.fulfill({ status: 404, body: "gone" });

export const link = "?p=iraq-2018&d=article&in=sairoon.nasr";
/** What is said in the place of a part. */
export const everyday = /(still )?did not arrive\./;

/** A page that lacks a file of the build until it is let through. */
export async function opened(
  source: string,
  refuse: (route: Route) => Promise<void>,
  isNew = false,
) {
  let state = { isLost: true, requests: 0 };
  const { page } = await openPage({
    link,
    isNew,
    before: async (before) => {
      state = await withhold(before, source, refuse);
    },
  });
  return { page, state };
}

/** The page goes on: a tick is counted, or taken back where one was. */
export async function goesOn(page: Page) {
  const box = page.getByRole("checkbox", { name: "Gorran" });
  const isTicked = await box.isChecked();
  await box.dispatchEvent("click");
  await expect.poll(() => new URL(page.url()).search.includes("gorran")).toBe(!isTicked);
}
