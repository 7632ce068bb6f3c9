import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { desktop, openPage } from "#tests/journeys/openPage.ts";
import { compared } from "./comparedPages.ts";
import { launchUnheard, openUnheard, type UnheardPage } from "./unheardPage.ts";

/** Times that each build is opened, and clicks each time. */
const [rounds, clicks] = [3, 11];

/** The middle value of an odd number of measurements, in milliseconds. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A chamber, as a link to it, and the list that is clicked. */
interface Clicked {
  readonly build?: "lab";
  readonly link: string;
  readonly list: string;
}

const chambers: readonly (readonly [string, Clicked])[] = [
  ["article, 12 lists", { link: "?p=iraq-2018&d=article&in=sairoon.nasr", list: "fatah" }],
  ["certified, 39 lists", { link: "?p=iraq-2018&d=certified&in=sairoon.nasr", list: "fatah" }],
  [
    "200 lists, 480 seats",
    { link: "?p=many-isles&in=isle-1.isle-2", build: "lab", list: "isle-3" },
  ],
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchUnheard();
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page that no tool listens to: one would be told of each new address. */
const opening =
  ({ link, list }: Clicked) =>
  async (address: string) => {
    const page = await openUnheard(browser, { ...desktop, isSlowedDown: false });
    await page.goto(address + link);
    await page.read(`(async () => {
      while (globalThis.early !== undefined || !document.querySelector("input[data-id=${list}]"))
        await new Promise((resolve) => setTimeout(resolve, 50));
      // What is fetched at rest has come.
      await new Promise((resolve) => setTimeout(resolve, 2000));
    })()`);
    return { page, close: page.close };
  };

/** Runs a function in the page, which knows nothing but what it is given. */
const run = async <A, T>(page: UnheardPage, what: (given: A) => Promise<T>, given: A) =>
  (await page.read(`(${what.toString()})(${JSON.stringify(given)})`)) as T;

it.each(chambers)(
  "a click on a list to the next paint, processor slowed down four times: %s",
  async (name, clicked) => {
    const open = opening(clicked);
    const all = await compared({ ...clicked, rounds, open }, async (page) => {
      await page.slowProcessor(4);
      return await run(page, clickTimes, [clicks, clicked.list] as const);
    });
    for (const { build, times } of all) {
      console.info(
        `${name}, ${build}: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
      );
      expect(times).toHaveLength(rounds * clicks);
    }
  },
);

/** Runs in the page. */
async function clickTimes([count, id]: readonly [number, string]): Promise<number[]> {
  const measured: number[] = [];
  for (let click = 0; click < count; click += 1) {
    const box = document.querySelector<HTMLInputElement>(`input[data-id=${id}]`);
    const start = performance.now();
    box?.click();
    // The second frame begins after the first has been painted.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    measured.push(performance.now() - start);
    // As a person would: what a click leaves to be done is not the next one's.
    await new Promise((done) => setTimeout(done, 300));
  }
  return measured;
}

it.each(chambers)(
  "the work of the page's thread once a click has been painted: %s",
  async (name, clicked) => {
    const open = opening(clicked);
    const all = await compared({ ...clicked, rounds, open }, async (page) => {
      const after: number[] = [];
      for (let time = 0; time < clicks; time += 1) {
        await run(page, clickOnce, clicked.list);
        // Less what the page does where nobody clicks.
        after.push((await restingOn(page)) - (await restingOn(page)));
      }
      return after;
    });
    for (const { build, times } of all) {
      console.info(`${name}, ${build}: median ${median(times).toFixed(1)} ms in 300`);
      expect(times).toHaveLength(rounds * clicks);
    }
  },
);

/** Runs in the page. */
async function clickOnce(id: string): Promise<void> {
  document.querySelector<HTMLInputElement>(`input[data-id=${id}]`)?.click();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Waits for 300 milliseconds, and tells for how many of them the page's thread has worked. */
async function restingOn(page: UnheardPage): Promise<number> {
  const before = await page.worked();
  await pause(300);
  return (await page.worked()) - before;
}

it("the memory that clicks keep", async () => {
  const page = await openUnheard(browser, { ...desktop, isSlowedDown: false });
  await page.goto(`${inject("address")}?p=iraq-2018&d=certified&in=sairoon.nasr`);
  const click = (times: number) =>
    page.read(`(async () => {
      const boxes = () => document.querySelectorAll("input[data-id]");
      while (globalThis.early !== undefined || boxes().length < 39)
        await new Promise((resolve) => setTimeout(resolve, 50));
      for (let time = 0; time < ${times}; time += 1) {
        boxes()[time % boxes().length].click();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return boxes().length;
    })()`);
  const kept: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    expect(await click(400)).toBe(39);
    kept.push(await page.heap());
  }
  await page.close();
  console.info(
    `heap after 400, 800 … 2000 clicks: ${kept.map((bytes) => (bytes / 1e6).toFixed(2)).join(", ")} MB`,
  );
  expect(Math.max(...kept)).toBeLessThan(100e6);
});

it("the JavaScript before the first interaction", async () => {
  const { page } = await openPage();
  await page.waitForLoadState("networkidle");
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
  );
  console.info(`${(bytes / 1000).toFixed(1)} kB before compression`);
  expect(bytes).toBeGreaterThan(0);
});
