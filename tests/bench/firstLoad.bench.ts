import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { desktop, phone } from "#tests/journeys/openPage.ts";
import { comparedBuilds } from "./comparedBuilds.ts";
import { serveCompressed } from "./compressedServer.ts";
import { launchUnheard, openUnheard } from "./unheardPage.ts";
import { watchFirstLoad, type Marks } from "./watchFirstLoad.ts";

const loads = 5;
/** A page that has not answered by then is not going to. */
const longest = 20_000;

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

/** They are compared load by load in turn. */
const builds = comparedBuilds();

let browser: Browser;
const servers: { readonly close: () => unknown }[] = [];

beforeAll(async () => {
  browser = await launchUnheard();
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

const bare = {
  link: "",
  list: "fatah",
  verdict: ["who can reach", "needs 111 more"],
  answer: ["Fatah is", "Fatah holds"],
};
const shared = {
  link: "?p=iraq-2018&d=certified&in=sairoon.nasr.hikma",
  list: "kdp",
  verdict: ["50 seats short", "50 short of 165"],
  answer: ["25 seats short", "25 short of 165"],
};

it.each([
  ["bare address, desktop, gzip", bare, desktop, "gzip"],
  ["bare address, desktop, brotli", bare, desktop, "br"],
  ["bare address, phone, gzip", bare, phone, "gzip"],
  ["shared link, 39 lists, desktop, gzip", shared, desktop, "gzip"],
  ["shared link, 39 lists, phone, gzip", shared, phone, "gzip"],
] as const)("first load: %s", async (name, asked, device, encoding) => {
  const measured = await Promise.all(
    builds.map(async (build) => {
      const server = await serveCompressed(resolve(build), encoding);
      servers.push(server);
      return { build, address: server.address, all: new Array<Marks>() };
    }),
  );
  const before = `(${watchFirstLoad.toString()})(${JSON.stringify(asked)})`;
  for (let load = 0; load < loads; load += 1) {
    for (const { address, all } of measured) {
      const page = await openUnheard(browser, { ...device, before });
      await page.goto(address + asked.link);
      const end = performance.now() + longest;
      while ((await page.read("globalThis.marks?.isAnswered")) !== true) {
        if (performance.now() > end) break;
        await pause(100);
      }
      await pause(1500);
      all.push((await page.read("globalThis.marks")) as Marks);
      await page.close();
    }
  }
  for (const { build, all } of measured) {
    const medians = digits.map(([key, places]) => {
      const sorted = all.map((marks) => marks[key]).toSorted((a, b) => a - b);
      const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
      return `${key} ${middle.toFixed(places)}`;
    });
    console.info(`${name}, ${build}: ${medians.join(", ")}`);
    expect(all).toHaveLength(loads);
  }
});
