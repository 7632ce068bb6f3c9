import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { desktop, openPage, type Opening } from "#tests/journeys/openPage.ts";
import { compared } from "./comparedPages.ts";
import { launchUnheard, openUnheard } from "./unheardPage.ts";

/** Times that each build is opened, and clicks each time. */
const [rounds, clicks] = [3, 11];

/** The middle value of an odd number of measurements, in milliseconds. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A chamber, as a link to it, and the list that is clicked. */
interface Clicked {
  readonly opening: Opening;
  readonly list: string;
}

const chambers: readonly (readonly [string, Clicked])[] = [
  [
    "article, 12 lists",
    { opening: { link: "?p=iraq-2018&d=article&in=sairoon.nasr" }, list: "fatah" },
  ],
  [
    "certified, 39 lists",
    { opening: { link: "?p=iraq-2018&d=certified&in=sairoon.nasr" }, list: "fatah" },
  ],
  [
    "200 lists, 480 seats",
    {
      opening: { link: "?p=many-isles&in=isle-1.isle-2", build: "lab", list: "Isle 1" },
      list: "isle-3",
    },
  ],
];

it.each(chambers)(
  "a click on a list to the next paint, processor slowed down four times: %s",
  async (name, { opening, list }) => {
    const all = await compared({ opening, rounds }, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      return await page.evaluate(clickTimes, [clicks, list] as const);
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
  async (name, { opening, list }) => {
    const all = await compared({ opening, rounds }, async (page) => {
      const after: number[] = [];
      const rest = await restingOn(page);
      for (let time = 0; time < clicks; time += 1) {
        await page.evaluate(async (id) => {
          document.querySelector<HTMLInputElement>(`input[data-id=${id}]`)?.click();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }, list);
        // Less what the page does where nobody clicks.
        after.push((await rest()) - (await rest()));
      }
      return after;
    });
    for (const { build, times } of all) {
      console.info(`${name}, ${build}: median ${median(times).toFixed(1)} ms in 300`);
      expect(times).toHaveLength(rounds * clicks);
    }
  },
);

/** Waits for 300 milliseconds, and tells for how many of them the page's thread has worked. */
async function restingOn(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find((metric) => metric.name === "TaskDuration")?.value ?? 0) * 1000;
  };
  return async () => {
    const before = await worked();
    await new Promise((done) => setTimeout(done, 300));
    return (await worked()) - before;
  };
}

/** A tool that listens keeps what it hears of each new address, and would measure that. */
it("the memory that clicks keep", async () => {
  const browser = await launchUnheard();
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
  await browser.close();
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
