import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { middleOf, mouseDragTo } from "#tests/journeys/drag.ts";
import { openPage } from "#tests/journeys/openPage.ts";
import { compared } from "./comparedPages.ts";

/** Times that each build is opened. */
const rounds = 2;
/** Milliseconds for which the mouse is moved each time. */
const longest = 4000;

it.each([
  ["article, 12 lists", "?p=iraq-2018&d=article&in=sairoon.nasr"],
  ["certified, 39 lists", "?p=iraq-2018&d=certified&in=sairoon.nasr"],
])("the frames of a drag, processor slowed down four times: %s", async (name, link) => {
  const open = async (address: string) => {
    const { page } = await openPage({ link, address });
    await page.waitForLoadState("networkidle");
    return { page, close: () => page.context().close() };
  };
  for (const { build, times } of await compared({ rounds, open }, frames)) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * sorted.length)]?.toFixed(1);
    const perSecond = (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);
    const late = (limit: number) => times.filter((time) => time > limit).length;
    console.info(
      `drag, ${name}, ${build}: ${perSecond.toFixed(1)} frames a second, median ${at(0.5)} ms, ` +
        `99 % within ${at(0.99)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms, ` +
        `of ${times.length} ${late(34)} over 34 ms, ${late(50)} over 50 ms`,
    );
    expect(times.length).toBeGreaterThan(0);
  }
});

/** Milliseconds from frame to frame while a row is moved over meter, table and chamber. */
async function frames(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const meter = await middleOf(page.locator("[data-drop-zone=meter]"));
  await mouseDragTo(page, page.locator("tr").filter({ hasText: "KDP" }).first(), meter);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(watchFrames);
  const end = performance.now() + longest;
  for (let step = 0; performance.now() < end; step += 1) {
    const turn = step / 25;
    await page.mouse.move(640 + 480 * Math.sin(turn), 400 + 300 * Math.cos(turn * 1.7));
  }
  const times = await page.evaluate(() => globalThis.frameTimes ?? []);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return times;
}

declare global {
  var frameTimes: number[] | undefined;
}

/** Runs in the page. */
function watchFrames(): void {
  const times: number[] = [];
  let last: number | null = null;
  globalThis.frameTimes = times;
  const note = (now: number) => {
    if (last !== null) times.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
