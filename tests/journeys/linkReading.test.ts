import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { abort, chunkOf } from "./lostFiles.ts";
import { openBefore, openPage } from "./openPage.ts";

const reading = `**/${chunkOf("src/app/opening.ts").file}*`;

const inLink = (page: Page) => new URL(page.url()).searchParams.get("in");
const chosen = (page: Page) => page.getByRole("checkbox", { checked: true }).count();

/** Chooses two lists one after the other. */
async function chooseTwo(page: Page) {
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await page.getByRole("checkbox", { name: "KDP" }).check();
  await expect.poll(() => inLink(page)).toBe("fatah.kdp");
}

it("follows Back as soon as it can read where that leads", async () => {
  const held: Route[] = [];
  const { page, errors } = await openPage({
    before: (opened) => opened.route(reading, (route) => void held.push(route)),
  });
  await chooseTwo(page);
  await page.goBack();
  expect(inLink(page)).toBe("fatah");
  expect(await chosen(page)).toBe(2);
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect.poll(() => chosen(page)).toBe(1);
  expect(inLink(page)).toBe("fatah");
  await page.goForward();
  await expect.poll(() => chosen(page)).toBe(2);
  expect(errors).toEqual([]);
});

it("goes on with what is done before it can read where Back leads", async () => {
  const held: Route[] = [];
  const { page } = await openPage({
    before: (opened) => opened.route(reading, (route) => void held.push(route)),
  });
  await chooseTwo(page);
  await page.goBack();
  await page.getByRole("checkbox", { name: "Hikma" }).check();
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await page.waitForLoadState("networkidle");
  expect(await chosen(page)).toBe(3);
  await expect.poll(() => inLink(page)).toBe("fatah.kdp.hikma");
});

it("goes back to what it remembers where nothing reads the address", async () => {
  const { page } = await openPage({ before: (opened) => opened.route(reading, abort) });
  await chooseTwo(page);
  await page.goBack();
  await expect.poll(() => chosen(page)).toBe(1);
  expect(inLink(page)).toBe("fatah");
});

it("says so where a link cannot be read", async () => {
  const { page } = await openBefore({
    link: "?p=iraq-2018&d=article&in=sairoon",
    before: (opened) => opened.route(reading, abort),
  });
  await page.getByRole("heading", { name: "Coalition Lab has not started" }).waitFor();
  await page.unroute(reading);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect.poll(() => page.evaluate(() => globalThis.early === undefined)).toBe(true);
  expect(await chosen(page)).toBe(1);
});
