import { expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { openPage, phone } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const four = "?p=iraq-2018&d=article&in=sairoon.nasr.kdp.hikma";

it("shows a whole quote of two of the lists chosen on the first screen of a desktop", async () => {
  const { page, errors } = await openPage({ link: four });
  const first = page
    .getByRole("figure")
    .filter({ has: page.getByRole("blockquote") })
    .first();
  await first.waitFor();
  const box = await first.boundingBox();
  expect((box?.y ?? 800) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  expect(await first.textContent()).toMatch(/resign immediately.*Sairoon on Nasr/);
  expect(await page.getByRole("button", { name: "29 statements" }).isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);

  // What the window cut off comes to stand under the meter, and the next Tab goes on from there.
  await page.getByRole("button", { name: "29 statements" }).click();
  const meter = await page.getByRole("region", { name: "Majority meter" }).boundingBox();
  const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
  expect(top).toBeGreaterThan((meter?.y ?? 800) + (meter?.height ?? 0));
  expect(top).toBeLessThan(400);
  expect(errors).toEqual([]);
});

it("says whom a tick set against each other, with the tick, and leads to the words by keyboard", async () => {
  const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon" });
  await page.getByRole("blockquote").first().waitFor();
  await page.getByRole("checkbox", { name: "Nasr" }).press("Space");
  await expect
    .poll(async () => (await spoken(page)).at(-1))
    .toBe("Nasr added, 42 seats. 96 of 329, 69 short of 165. Against each other: Sairoon on Nasr.");
  await page.getByRole("button", { name: /^Against each other/ }).press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^“We demand/);
});

it("leads from one line under the meter of a phone to the quotes", async () => {
  const { page } = await openPage({ ...phone, link: four });
  const line = page.getByRole("button", { name: "1 conflict, 29 statements" });
  await line.waitFor();
  expect((await line.boundingBox())?.height).toBe(44);
  await line.tap();
  await page.getByRole("blockquote").first().waitFor();
  await expect
    .poll(() => page.getByRole("heading", { name: "What they said" }).boundingBox())
    .toMatchObject({ y: expect.any(Number) as number });
  const heading = await page.getByRole("heading", { name: "What they said" }).boundingBox();
  expect(heading?.y).toBeLessThan(844);
  // And back: a keyboard may hang on a phone's page, or its text be as large as on one.
  await page.keyboard.press("Escape");
  expect(await line.evaluate((button) => button === document.activeElement)).toBe(true);
});

it("moves nothing on the first screen when the quotes come", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await openPage({
    link: four,
    before: async (before) => {
      await before.route("**/quotes-*.js", async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await page.evaluate(() => {
    const moved = {
      sum: 0,
      observer: new PerformanceObserver((list) => moved.add(list.getEntries())),
      add,
    };
    function add(entries: readonly PerformanceEntry[]) {
      for (const entry of entries)
        moved.sum += (entry as PerformanceEntry & { value: number }).value;
    }
    // What moved before is not theirs.
    moved.observer.observe({ type: "layout-shift" });
    Object.assign(window, { moved });
  });
  expect(await page.getByRole("blockquote").count()).toBe(0);
  release();
  await page.getByRole("blockquote").first().waitFor();
  const shift = await page.evaluate(async () => {
    const { moved } = window as unknown as {
      moved: { sum: number; observer: PerformanceObserver; add: (of: PerformanceEntry[]) => void };
    };
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    moved.add(moved.observer.takeRecords());
    return moved.sum;
  });
  expect(shift).toBeLessThanOrEqual(0.01);
});
