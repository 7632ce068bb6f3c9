import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { middleOf, mouseDragTo } from "./drag.ts";
import { abort, opened } from "./lostFiles.ts";

/** Dragging works: a list is dragged onto the meter, and counts. */
async function dragIn(page: Page) {
  const meter = page.getByRole("region", { name: "Majority meter" });
  await mouseDragTo(page, page.getByRole("row", { name: /^Hikma/ }), await middleOf(meter));
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).search).toContain("hikma");
}

describe("a drag engine that is lost", () => {
  it("lets ticking go on, and is asked for again by a press, each time later", async () => {
    const { page, state } = await opened("src/ui/drag/DragEngine.tsx", abort, true);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const press = async () => {
      await page.mouse.move(5, 5);
      await page.mouse.down();
      await page.mouse.up();
      return state.requests;
    };
    /** Presses each second until the engine is asked for once more; how many seconds that takes. */
    const secondsUntil = async (requests: number) => {
      let seconds = 0;
      await expect
        .poll(async () => {
          seconds += 1;
          await page.clock.fastForward(1000);
          return await press();
        })
        .toBe(requests);
      return seconds;
    };
    await expect.poll(press).toBe(2);
    for (const name of ["Fatah", "KDP", "PUK"]) await page.getByRole("checkbox", { name }).click();
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe("?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp.puk");
    expect(await page.getByRole("alert").count()).toBe(0);
    const first = await secondsUntil(3);
    expect(first).toBeGreaterThanOrEqual(2);
    state.isLost = false;
    // Four seconds after that, which may have been heard of a second late.
    expect(first + (await secondsUntil(4))).toBeGreaterThanOrEqual(2 + 4);
    await page.clock.resume();
    await dragIn(page);
    expect(state.requests).toBe(4);
  });

  it("comes when the network is back", async () => {
    const { page, state } = await opened("src/ui/drag/DragEngine.tsx", abort);
    await page.mouse.move(5, 5);
    await expect.poll(() => state.requests).toBe(1);
    state.isLost = false;
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event("online")));
        return state.requests;
      })
      .toBe(2);
    await dragIn(page);
  });
});
