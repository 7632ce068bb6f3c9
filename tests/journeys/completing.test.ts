import { expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { openPage, phone } from "./openPage.ts";

it("completes a coalition by the keyboard alone, with the engine in its own thread", async () => {
  const { page, errors } = await openPage({
    link: "?p=iraq-2018&d=article&in=sairoon.nasr.hikma",
  });
  await page.getByRole("button", { name: "Complete it" }).press("Enter");
  const nearest = page.getByRole("button", { name: /^Add KDP and State of Law/ });
  await nearest.waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await nearest.press("Enter");
  await page.getByRole("heading", { level: 1, name: /not one to spare$/ }).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain("Complete it");
  await expect.poll(() => page.url()).toContain("in=sairoon.nasr.kdp.state-of-law.hikma");
  expect(errors).toEqual([]);
});

it("fits a phone where the line stands at the end of the chamber", async () => {
  const { page } = await openPage({
    ...phone,
    link: "?p=iraq-2018&d=certified&q=329&in=sairoon",
  });
  await page.getByRole("button", { name: "Complete it" }).tap();
  const way = page.getByRole("button", { name: /^Add Fatah/ });
  await way.waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(phone.viewport.width);
  const box = await way.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
});

it("fits a phone, and is taken by touch", async () => {
  const { page, errors } = await openPage({
    ...phone,
    link: "?p=iraq-2018&d=article&in=sairoon.fatah",
  });
  await page.getByRole("button", { name: "Complete it" }).tap();
  const nearest = page.getByRole("button", { name: /^Add / }).first();
  await nearest.waitFor();
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
  const box = await nearest.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(widths[1] ?? 0);
  await nearest.tap();
  await page.getByRole("heading", { level: 1, name: /to spare$/ }).waitFor();
  expect(errors).toEqual([]);
});
