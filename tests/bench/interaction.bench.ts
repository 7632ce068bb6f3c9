import { expect, it } from "vitest";
import { openPage } from "#tests/journeys/openPage.ts";

const clicks = 31;

/** The middle value of an odd number of measurements, in milliseconds. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

it.each([
  ["article, 12 lists", "?p=iraq-2018&d=article&in=sairoon.nasr"],
  ["certified, 39 lists", "?p=iraq-2018&d=certified&in=sairoon.nasr"],
])(
  "a click on a list to the next paint, processor slowed down four times: %s",
  async (name, link) => {
    const { page } = await openPage({ link });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const times = await page.evaluate(async (count) => {
      const measured: number[] = [];
      for (let click = 0; click < count; click += 1) {
        const box = document.querySelector<HTMLInputElement>("input[data-id=fatah]");
        const start = performance.now();
        box?.click();
        // The second frame begins after the first has been painted.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        measured.push(performance.now() - start);
      }
      return measured;
    }, clicks);
    console.info(
      `${name}: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
    );
    expect(times).toHaveLength(clicks);
  },
);

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
