import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { openEarly } from "./openEarly.ts";
import { openPage } from "./openPage.ts";

const seen = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const found = document.querySelector(one);
    return found !== null && getComputedStyle(found).visibility === "visible";
  }, selector);

/** The words that can be seen of the page, in one line. */
const seenText = (page: Page) =>
  page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " "));

it("shows the page before any script has come", async () => {
  const { page, errors, release } = await openEarly("");
  expect(await page.locator("h1").innerText()).toContain("who can reach 165 of 329 seats?");
  expect(await page.getByRole("checkbox").count()).toBe(12);
  expect(await page.title()).toContain("who can reach 165 of 329 seats?");
  await release();
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await expect.poll(() => page.locator("h1").innerText()).toContain("Fatah is 118 seats short");
  expect(errors).toEqual([]);
});

it("answers a link by its own verdict and rows before the app has come", async () => {
  const { page, errors, release } = await openEarly(
    "?p=iraq-2018&d=certified&in=sairoon.nasr.hikma",
  );
  const answer = "Sairoon, Nasr and Hikma are 50 seats short";
  expect(await page.locator("h1").innerText()).toContain(answer);
  await expect.poll(() => seen(page, "input[data-id=babylon]")).toBe(true);
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(3);
  expect(await page.getByRole("checkbox").count()).toBe(39);
  // The only numbers are those of this edition.
  const text = await seenText(page);
  expect(text).not.toMatch(/\b280\b|\b49\b|\b12 lists/);
  expect(text).toMatch(/Fatah.{1,40}48/);
  await release();
  await expect.poll(() => page.locator("[data-early]").count()).toBe(0);
  expect(await page.locator("h1").innerText()).toContain(answer);
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(3);
  expect(errors).toEqual([]);
});

it.each([
  [
    "fetches what only a scenario with lists needs beside the app",
    "?p=iraq-2018&d=article&in=sairoon",
    true,
  ],
  ["fetches none of that for the page as it is drawn", "", false],
])("%s", async (_, link, isFetched) => {
  const { page, release } = await openEarly(link);
  const facts = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").filter(({ name }) => name.includes("/Facts-")),
    );
  await expect.poll(async () => (await facts()).length).toBe(isFetched ? 1 : 0);
  await release();
  // Then they are fetched in any case, once.
  await expect.poll(async () => (await facts()).length).toBe(1);
});

it.each([
  ["desktop", { width: 1280, height: 800 }],
  ["phone", { width: 390, height: 844 }],
])(
  "keeps the line for what comes after a first tick, and says nothing that is past: %s",
  async (_, viewport) => {
    let facts: Route | undefined;
    const { page } = await openPage({
      viewport,
      before: (opened) =>
        opened.route(/\/Facts-/, (route) => {
          facts = route;
        }),
    });
    const lead = page.locator("h1").locator("xpath=..");
    const { height } = (await lead.boundingBox()) ?? {};
    expect(await lead.innerText()).toContain("It needs 111 more");
    await page.getByRole("checkbox", { name: "Fatah" }).check();
    await expect.poll(() => lead.innerText()).toContain("Fatah is 118 seats short");
    expect(await lead.innerText()).not.toMatch(/111|won most/);
    expect(await lead.boundingBox()).toMatchObject({ height });
    await expect.poll(() => facts).toBeDefined();
    await facts?.continue();
    await expect.poll(() => lead.innerText()).toMatch(/close the gap/);
    expect(await lead.boundingBox()).toMatchObject({ height });
  },
);

it.each([
  ["another line", "?p=iraq-2018&d=article&in=sairoon&q=two-thirds"],
  ["outside support", "?p=iraq-2018&d=article&in=sairoon&sup=nasr"],
  ["a list that is not known", "?p=iraq-2018&d=article&in=sairoon.nobody"],
  ["a list that the figures do not itemise", "?p=iraq-2018&d=article&in=babylon"],
  ["the projector view", "?p=iraq-2018&d=article&in=sairoon&view=stage"],
])("says no number before the app has come where it cannot know: %s", async (_, link) => {
  const { page, release } = await openEarly(link);
  const text = (await seenText(page)).replaceAll("2018", "");
  expect(text).not.toMatch(/\d/);
  await release();
  await expect.poll(() => seenText(page)).toMatch(/\d/);
});

it("leaves a piece that comes late to itself", async () => {
  let late: Route | undefined;
  const { page, errors, release } = await openEarly("?p=iraq-2018&d=certified&in=sairoon", {
    before: (opened) =>
      opened.route(/certified.*\.html/, (route) => {
        late = route;
      }),
  });
  await release();
  await page.getByRole("checkbox", { name: "Babylon" }).check();
  await late?.continue();
  await page.waitForLoadState("networkidle");
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);
  expect(errors).toEqual([]);
});

it("does afterwards what was asked before the app came, each as a step of its own", async () => {
  const { page, errors, release } = await openEarly("");
  await page.getByRole("checkbox", { name: "Fatah" }).click({ noWaitAfter: true });
  await page.locator("tr", { hasText: "Hikma" }).locator("td").nth(1).click();
  await page.getByRole("checkbox", { name: "KDP" }).focus();
  await page.keyboard.press("Space");
  await release();
  const inLink = () => new URL(page.url()).searchParams.get("in");
  await expect.poll(inLink).toBe("fatah.kdp.hikma");
  await expect.poll(() => page.getByRole("checkbox", { checked: true }).count()).toBe(3);
  await page.keyboard.press("Control+z");
  await expect.poll(inLink).toBe("fatah.hikma");
  expect(errors).toEqual([]);
});

it("drops afterwards what was dragged before the app came, and selects no text", async () => {
  const { page, release } = await openEarly("");
  await page.locator("tr", { hasText: "Nasr" }).hover();
  await page.mouse.down();
  await page.locator("[data-drop-zone=meter]").hover();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe("");
  await page.mouse.up();
  await release();
  await expect.poll(() => page.getByRole("checkbox", { name: "Nasr" }).isChecked()).toBe(true);
  expect(new URL(page.url()).searchParams.get("in")).toBe("nasr");
});

it("opens afterwards what was asked for in a page that is drawn anew", async () => {
  const { page, errors, release } = await openEarly("?p=iraq-2018&d=announced&in=sairoon&sup=nasr");
  await page.getByRole("button", { name: "Share" }).click();
  await release();
  await page.getByRole("dialog", { name: /Share/ }).waitFor();
  expect(errors).toEqual([]);
});

it("follows Back that is pressed before the app has come, and says nothing wrong meanwhile", async () => {
  const { page, hold, release } = await openEarly("?p=iraq-2018&d=article&in=sairoon");
  await release();
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await expect.poll(() => page.url()).toContain("in=sairoon.fatah");
  hold();
  await page.reload({ waitUntil: "commit" });
  await expect.poll(() => page.locator("h1").innerText()).toContain("Sairoon and Fatah");
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => seenText(page)).not.toMatch(/Fatah/);
  await release();
  await expect.poll(() => page.locator("h1").innerText()).toContain("Sairoon is 111 seats short");
  expect(new URL(page.url()).searchParams.get("in")).toBe("sairoon");
});

it("follows Back that is pressed while the app takes over", async () => {
  const { page, hold, release } = await openEarly("?p=iraq-2018&d=article");
  await release();
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await expect.poll(() => page.url()).toContain("in=fatah");
  hold();
  await page.reload({ waitUntil: "commit" });
  await expect.poll(() => page.locator("h1").innerText()).toContain("Fatah is");
  // As soon as the app listens, and before it has drawn.
  await page.evaluate(() => {
    const { replaceState } = history;
    history.replaceState = function replace(...words) {
      replaceState.apply(this, words);
      history.replaceState = replaceState;
      history.back();
    };
  });
  await release();
  await expect.poll(() => page.locator("h1").innerText()).toContain("who can reach 165");
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
});

it("finds in the table what was written before the app came", async () => {
  const { page, release } = await openEarly("");
  await page.getByRole("searchbox").fill("kdp");
  await release();
  await expect.poll(() => page.getByRole("checkbox").count()).toBe(1);
  expect(await page.getByRole("searchbox").inputValue()).toBe("kdp");
});

const sumShifts = (page: Page) =>
  page.addInitScript(() => {
    const sum = { shift: 0 };
    Object.assign(globalThis, { sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

it.each([
  ["", 1280, 800],
  ["", 390, 844],
  ["", 768, 1024],
  ["", 1920, 1080],
  ["?p=iraq-2018&d=certified&in=sairoon.nasr.hikma", 1280, 800],
  ["?p=iraq-2018&d=certified&in=sairoon.nasr.hikma", 390, 844],
])("moves nothing while it starts: %s %i by %i", async (link, width, height) => {
  const { page, release } = await openEarly(link, {
    isNew: true,
    viewport: { width, height },
    before: sumShifts,
  });
  await release();
  await page.waitForLoadState("networkidle");
  const shift = await page.evaluate(
    () => (globalThis as unknown as { sum: { shift: number } }).sum.shift,
  );
  expect(shift).toBeLessThanOrEqual(0.01);
});

it("keeps room above the lists for what is read after them, on a tablet", async () => {
  const { page } = await openEarly("", { viewport: { width: 768, height: 1024 } });
  const place = async () => (await page.getByRole("table").boundingBox())?.y;
  const whole = await place();
  // As it is painted where the document comes in pieces.
  await page.locator("[data-aside]").evaluate((rest) => rest.remove());
  expect(await place()).toBeCloseTo(whole ?? 0, 0);
});
