import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { abort, chunkOf } from "./lostFiles.ts";
import { openPage } from "./openPage.ts";

const reading = `**/${chunkOf("src/app/opening.ts").file}*`;

const inLink = (page: Page) => new URL(page.url()).searchParams.get("in");
const chosen = (page: Page) => page.getByRole("checkbox", { checked: true }).count();

/** Chooses two lists one after the other. */
async function chooseTwo(page: Page) {
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await page.getByRole("checkbox", { name: "KDP" }).check();
  await expect.poll(() => inLink(page)).toBe("fatah.kdp");
}

it("goes back to what it wrote itself without reading it, and leaves a dialog", async () => {
  const { page } = await openPage({ before: (opened) => opened.route(reading, abort) });
  await chooseTwo(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.goBack();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await chosen(page)).toBe(2);
  await page.goBack();
  await expect.poll(() => chosen(page)).toBe(1);
  expect(inLink(page)).toBe("fatah");
  await page.goForward();
  await expect.poll(() => chosen(page)).toBe(2);
});

/** A page that was loaded anew where two choices lie ahead: what reads links has not come. */
async function openedBeforeTwo(answer: (route: Route) => unknown) {
  let asked = 0;
  const { page } = await openPage({
    before: (opened) =>
      opened.route(reading, async (route) => {
        asked += 1;
        await answer(route);
      }),
  });
  await chooseTwo(page);
  for (const left of [1, 0]) {
    await page.goBack();
    await expect.poll(() => chosen(page)).toBe(left);
  }
  await page.reload();
  await page.waitForFunction(() => globalThis.early === undefined);
  // At rest, before and after.
  await expect.poll(() => asked).toBe(2);
  return page;
}

it("follows Forward as soon as it can read where that leads", async () => {
  const held: Route[] = [];
  const page = await openedBeforeTwo((route) => void held.push(route));
  await page.goForward();
  expect([inLink(page), await chosen(page)]).toEqual(["fatah", 0]);
  await held.at(-1)?.continue();
  await expect.poll(() => chosen(page)).toBe(1);
  expect(inLink(page)).toBe("fatah");
  await page.goForward();
  await expect.poll(() => chosen(page)).toBe(2);
});

it("goes on with what is done before it can read where Forward leads", async () => {
  const held: Route[] = [];
  const page = await openedBeforeTwo((route) => void held.push(route));
  await page.goForward();
  await page.getByRole("checkbox", { name: "Hikma" }).check();
  await held.at(-1)?.continue();
  await page.waitForLoadState("networkidle");
  expect(await chosen(page)).toBe(1);
  await expect.poll(() => inLink(page)).toBe("hikma");
});

it("loads the page anew where nothing reads where Forward leads", async () => {
  let losses = 3;
  const page = await openedBeforeTwo(async (route) => {
    losses -= 1;
    await (losses < 0 ? route.continue() : route.abort());
  });
  await page.goForward();
  await expect.poll(() => chosen(page)).toBe(1);
  expect(inLink(page)).toBe("fatah");
  // The list is ticked before the app has come, which then reads the link.
  await expect.poll(() => losses).toBe(-1);
});

it("reads a link though what reads it is lost once", async () => {
  const { page } = await openPage({
    link: "?p=iraq-2018&d=article&in=sairoon",
    // As it is preloaded: some browsers never ask again for what failed then.
    before: (opened) => opened.route(reading, abort, { times: 1 }),
  });
  expect(await chosen(page)).toBe(1);
});

it("opens the page where what reads links is lost, says so, and reads the link on request", async () => {
  const { page, errors } = await openPage({
    link: "?p=iraq-2018&d=article&in=sairoon&q=170&utm_source=mail",
    before: (opened) => opened.route(reading, abort),
  });
  const notice = page.getByRole("region", { name: "Not everything in this link could be read" });
  await notice.getByText("What reads links did not arrive").waitFor();
  expect(await chosen(page)).toBe(0);
  // For copying, and for who reloads.
  expect(page.url()).toContain("&in=sairoon&q=170&utm_source=mail");
  const again = page.getByRole("button", { name: "Try again" });
  await again.click();
  await notice.getByText("It could still not be fetched.").waitFor();
  await page.unroute(reading);
  await again.click();
  await expect.poll(() => chosen(page)).toBe(1);
  await page.getByRole("heading", { level: 1, name: /116 seats short/ }).waitFor();
  expect(await notice.count()).toBe(0);
  expect(errors.filter((error) => !/Failed to load|ERR_FAILED/.test(error))).toEqual([]);
});

it("lets one build though what reads links is lost", async () => {
  const { page } = await openPage({
    link: "?p=iraq-2018&d=article&in=sairoon",
    before: (opened) => opened.route(reading, abort),
  });
  await page.getByRole("checkbox", { name: "Fatah" }).check();
  await expect.poll(() => page.url()).toMatch(/\?p=iraq-2018&d=article&in=fatah$/);
  expect(await chosen(page)).toBe(1);
});
