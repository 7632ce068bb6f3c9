import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { button } from "./lostParts.ts";
import { openEarly } from "./openEarly.ts";
import { openPage } from "./openPage.ts";
import { spoken } from "./spoken.ts";

const start = "?p=iraq-2018&d=article";
const names = ["Sairoon", "Fatah", "Nasr", "KDP", "Wataniya", "Hikma"];

const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const query = (page: Page) => new URL(page.url()).search;

/** What tells of the scenario: the title, the lists that are ticked, and the address. */
async function told(page: Page) {
  const ticked = page
    .getByRole("rowheader")
    .filter({ has: page.getByRole("checkbox", { checked: true }) });
  return {
    title: await page.title(),
    lists: await ticked.allTextContents(),
    address: query(page),
  };
}

/** That a reload opens what is on the screen. */
async function expectReload(page: Page) {
  const before = await told(page);
  await page.reload();
  await tick(page, "Sairoon").waitFor();
  expect(await told(page)).toEqual(before);
}

describe("sixty changes and sixty undos", () => {
  it("one by one end where they began, and the next change is told by the address", async () => {
    const { page, errors } = await openPage({ link: start });
    for (let time = 0; time < 60; time += 1) {
      // Not by the mouse, which would take longer than sixty ticks of a person.
      await tick(page, names[time % names.length] ?? "").dispatchEvent("click");
    }
    for (let time = 0; time < 60; time += 1) await page.keyboard.press("Control+z", { delay: 25 });
    await expect.poll(() => query(page)).toBe(start);
    await tick(page, "PUK").click();
    await expect.poll(() => query(page)).toBe(`${start}&in=puk`);
    expect(await page.title()).toContain("PUK is 147 seats short");
    await expectReload(page);
    expect(errors).toEqual([]);
  });

  it("all in one go end where they began too", async () => {
    const { page, errors } = await openPage({ link: start });
    await page.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]");
      for (let time = 0; time < 60; time += 1) boxes[time % 6]?.click();
      for (let time = 0; time < 60; time += 1) {
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { code: "KeyZ", ctrlKey: true, bubbles: true }),
        );
      }
    });
    await expect.poll(() => query(page)).toBe(start);
    await tick(page, "PUK").click();
    await expect.poll(() => query(page)).toBe(`${start}&in=puk`);
    await page.goBack();
    await expect.poll(() => query(page)).toBe(start);
    expect(await tick(page, "PUK").isChecked()).toBe(false);
    await expectReload(page);
    expect(errors).toEqual([]);
  });
});

describe("a browser that refuses addresses", () => {
  it("shows the change all the same, and its address in the entry there is", async () => {
    const { page, errors } = await openPage({
      link: start,
      isNew: true,
      before: (opened) =>
        opened.addInitScript(() => {
          History.prototype.pushState = () => {
            throw new DOMException("too often", "SecurityError");
          };
        }),
    });
    await tick(page, "Sairoon").click();
    await tick(page, "Fatah").click();
    await page.getByText("64 seats short").first().waitFor();
    await expect.poll(() => query(page)).toBe(`${start}&in=sairoon.fatah`);
    await expectReload(page);
    expect(errors).toEqual([]);
  });

  it("is asked again when it has had enough, as WebKit has after a hundred", async () => {
    const { page, errors } = await openPage({
      link: start,
      isNew: true,
      before: (opened) =>
        opened.addInitScript(() => {
          const { pushState, replaceState } = History.prototype;
          let left = 4;
          const isEnough = () => {
            left -= 1;
            if (left === 0) setTimeout(() => (left = 100), 1500);
            if (left <= 0) throw new DOMException("too often", "SecurityError");
          };
          History.prototype.pushState = function (...all) {
            isEnough();
            return pushState.apply(this, all);
          };
          History.prototype.replaceState = function (...all) {
            isEnough();
            return replaceState.apply(this, all);
          };
        }),
    });
    for (const name of names) await tick(page, name).click();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(6);
    await expect.poll(() => query(page)).toBe(`${start}&in=sairoon.fatah.nasr.kdp.wataniya.hikma`);
    await page.goBack();
    await expect.poll(() => query(page)).not.toContain("hikma");
    expect(await tick(page, "Hikma").isChecked()).toBe(false);
    await expectReload(page);
    expect(errors).toEqual([]);
  });

  it("opens by a reload what was on the screen, and shows nothing else before", async () => {
    const { page, errors, hold, release } = await openEarly(`${start}&in=kdp`, {
      isNew: true,
      before: (opened) =>
        opened.addInitScript(() => {
          const refuse = () => {
            throw new DOMException("too often", "SecurityError");
          };
          Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
        }),
    });
    await release();
    await tick(page, "Sairoon").click();
    await tick(page, "Fatah").click();
    await page.getByText("39 seats short").first().waitFor();
    const before = await told(page);
    expect(before.address).toBe(`${start}&in=kdp`);
    hold();
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => document.getElementById("unstarted") !== null);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/KDP|seats/);
    await release();
    await expect.poll(() => told(page)).toEqual(before);
    await page.goto(`${page.url()}.hikma`);
    await page.waitForFunction(() => globalThis.early === undefined);
    expect((await told(page)).lists).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it("shows the page even where it takes none at all", async () => {
    const { page, errors } = await openPage({
      link: `${start}&in=sairoon`,
      isNew: true,
      before: (opened) =>
        opened.addInitScript(() => {
          History.prototype.replaceState = () => {
            throw new DOMException("not here", "SecurityError");
          };
          History.prototype.pushState = History.prototype.replaceState;
        }),
    });
    expect(await tick(page, "Sairoon").isChecked()).toBe(true);
    await tick(page, "Fatah").click();
    await page.getByText("64 seats short").first().waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => tick(page, "Fatah").isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });

  it("is told of, with the way to the right link, until it takes one again", async () => {
    const { page, errors } = await openPage({
      link: start,
      isNew: true,
      before: (opened) =>
        opened.addInitScript(() => {
          const { pushState, replaceState } = History.prototype;
          const refuse = () => {
            throw new DOMException("not here", "SecurityError");
          };
          Object.assign(History.prototype, { pushState: refuse, replaceState: refuse });
          addEventListener("taken", () =>
            Object.assign(History.prototype, { pushState, replaceState }),
          );
        }),
    });
    await tick(page, "Sairoon").click();
    const words = page.getByRole("main").getByText(/address does not follow your changes/);
    await words.waitFor();
    await expect.poll(() => spoken(page)).toContainEqual(expect.stringContaining("Share gives"));
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event("taken")));
    await tick(page, "Fatah").click();
    await words.waitFor({ state: "detached" });
    await expect.poll(() => query(page)).toBe(`${start}&in=sairoon.fatah`);
    expect(errors).toEqual([]);
  });
});

describe("what is opened over the page", () => {
  it("is a dialog: Back closes it and undoes nothing", async () => {
    const { page, errors } = await openPage({ link: start });
    await tick(page, "Sairoon").click();
    await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
    await page.getByRole("dialog").waitFor();
    await page.goBack();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await tick(page, "Sairoon").isChecked()).toBe(true);
    expect(query(page)).toBe(`${start}&in=sairoon`);
    await page.goForward();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await expect.poll(() => query(page)).toBe(`${start}&in=sairoon`);
    await page.goBack();
    await expect.poll(() => tick(page, "Sairoon").isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });

  it("is the projector view of a link that was just opened: Back leads to the page", async () => {
    const { page, errors } = await openPage({ link: `${start}&in=sairoon` });
    await button(page, "Projector view").click();
    await button(page, "Leave projector view").waitFor();
    await page.goBack();
    await page.getByRole("searchbox").waitFor();
    expect(query(page)).toBe(`${start}&in=sairoon`);
    expect(errors).toEqual([]);
  });
});

it("goes on where a step in the history is absurd", async () => {
  const { page, errors } = await openPage({ link: start });
  await page.evaluate(() => history.replaceState({ step: 2 ** 53 - 1 }, ""));
  await page.reload();
  await tick(page, "Sairoon").click();
  await tick(page, "Fatah").click();
  await expect.poll(() => query(page)).toBe(`${start}&in=sairoon.fatah`);
  await page.goBack();
  await expect.poll(() => tick(page, "Fatah").isChecked()).toBe(false);
  expect(errors).toEqual([]);
});
