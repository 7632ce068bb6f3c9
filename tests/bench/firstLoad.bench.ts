import { resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { desktop, phone } from "#tests/journeys/openPage.ts";
import { serveCompressed } from "./compressedServer.ts";
import { watchFirstLoad, type Marks } from "./watchFirstLoad.ts";

const loads = 5;

/** What is told of the loads, with how many decimals. */
const digits = [
  ["paint", 0],
  ["largest", 0],
  ["verdict", 0],
  ["table", 0],
  ["answered", 0],
  ["blocking", 0],
  ["shift", 4],
  ["script", 1],
] as const;

let browser: Browser;
const servers: { readonly close: () => unknown }[] = [];

beforeAll(async () => {
  const { executablePath, args, libraries } = inject("browser");
  browser = await chromium.launch({
    executablePath,
    args: [...args],
    ...(libraries === null ? {} : { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  });
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

async function addressOf(encoding: "br" | "gzip"): Promise<string> {
  const server = await serveCompressed(resolve(process.env["BENCH_DIST"] ?? "dist"), encoding);
  servers.push(server);
  return server.address;
}

/** 1.6 Mbps and 150 ms, with a processor slowed down four times. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

const bare = { link: "", list: "fatah", verdict: "who can reach", answer: "Fatah is" };
const shared = {
  link: "?p=iraq-2018&d=certified&in=sairoon.nasr.hikma",
  list: "kdp",
  verdict: "50 seats short",
  answer: "25 seats short",
};

it.each([
  ["bare address, desktop, gzip", bare, desktop, "gzip"],
  ["bare address, desktop, brotli", bare, desktop, "br"],
  ["bare address, phone, gzip", bare, phone, "gzip"],
  ["shared link, 39 lists, desktop, gzip", shared, desktop, "gzip"],
  ["shared link, 39 lists, phone, gzip", shared, phone, "gzip"],
] as const)("first load: %s", async (name, asked, device, encoding) => {
  const address = await addressOf(encoding);
  const all: Marks[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext(device);
    const page = await context.newPage();
    await page.addInitScript(watchFirstLoad, asked);
    await slowDown(page);
    await page.goto(address + asked.link);
    await page.waitForFunction(() => globalThis.marks?.isAnswered === true, null, { polling: 100 });
    await page.waitForTimeout(1500);
    const marks = await page.evaluate(() => globalThis.marks);
    if (marks !== undefined) all.push(marks);
    await context.close();
  }
  const medians = digits.map(([key, places]) => {
    const sorted = all.map((marks) => marks[key]).toSorted((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return `${key} ${middle.toFixed(places)}`;
  });
  console.info(`${name}: ${medians.join(", ")}`);
  expect(all).toHaveLength(loads);
});
