import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import {
  abort,
  chunkOf,
  empty,
  everyday,
  goesOn,
  link,
  manifest,
  notFound,
  opened,
} from "./lostFiles.ts";
import { button, openSources, parts, scrollTo, showShare, texts, withOthers } from "./lostParts.ts";
import { openBefore, openPage, type Opening } from "./openPage.ts";

/** Each time that a dialog opens, its first button has the focus, which shows a cross. */
const inDialog = /KeysDialog|ShareScenario|SourcesDialog|later\/sources/;

/** What has the focus, `null` where nothing has it. */
const focused = (page: Page) =>
  page.evaluate(() =>
    document.activeElement === document.body ? null : document.activeElement?.textContent,
  );

it("knows every part that is fetched later", () => {
  const fetched = Object.entries(manifest).flatMap(([source, { isDynamicEntry }]) =>
    isDynamicEntry === true && !texts(source) ? [source] : [],
  );
  const known = [...Object.keys(parts), ...withOthers].filter((source) => !texts(source));
  expect(known.toSorted()).toEqual(fetched.toSorted());
});

describe("a part that is lost", () => {
  const ways = [abort, notFound, empty];
  const cases = Object.entries(parts).map(
    ([source, how], index) => [source, how, ways[index % ways.length] ?? abort] as const,
  );

  it.each(cases)(
    "costs nothing else, and comes when asked again: %s",
    async (source, how, refuse) => {
      const { page, state } = await opened(source, refuse);
      await how.ask(page);
      const note = page.getByRole("alert").filter({ hasText: everyday }).first();
      await note.waitFor();
      await goesOn(page);
      expect(state.requests).toBe(1);

      const again = note.getByRole("button", { name: "Try again" });
      let before = state.requests;
      await again.click();
      await expect.poll(() => state.requests).toBe(before + 1);
      await note.getByRole("button", { name: "Reload the page" }).waitFor();
      await expect.poll(() => focused(page)).toMatch(inDialog.test(source) ? /^$/ : /^Try again$/);

      state.isLost = false;
      before = state.requests;
      await again.click();
      await how.arrived(page).waitFor();
      expect(state.requests).toBe(before + 1);
      await expect.poll(() => focused(page)).not.toBeNull();
    },
  );

  it("is the engine: it says so where it is asked, and answers when asked again", async () => {
    const { page, state } = await opened("src/engine/engineClient.ts", notFound);
    await button(page, "Complete it").click();
    const note = page.getByRole("alert").filter({ hasText: /calculation could not be finished/ });
    await note.waitFor();
    await goesOn(page);
    // What was ticked asks anew, in vain again.
    await note.waitFor();
    state.isLost = false;
    await note.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: /^Nearest ways/ }).waitFor();
    expect(await page.getByRole("button", { name: /^Add / }).count()).toBe(3);
  });

  it("is said in a dialog where it was one, and other dialogs open", async () => {
    const { page } = await opened("src/app/page/ShareScenario.tsx", abort);
    await showShare(page);
    const dialog = page.getByRole("dialog", { name: "This could not be opened" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => new URL(page.url()).search).toBe(link);
    await openSources(page);
    await page.getByRole("dialog", { name: "Where the numbers come from" }).waitFor();
  });
});

/** A page on which a part is on its way until it is released. */
async function openedWhileHeld(source: string) {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page } = await opened(source, async (route) => {
    await held;
    await route.continue();
  });
  return { page, release: () => release() };
}

describe("a network that is lost for a moment", () => {
  it.each([
    ["the ways to share", "src/app/page/ShareScenario.tsx"],
    ["the sources", "src/features/sources/SourcesDialog.tsx"],
    ["the projector view", "src/app/page/StageView.tsx"],
  ])("costs one press, and no new version is made up: %s", async (_, source) => {
    const how = parts[source];
    if (how === undefined) throw new Error(`${source} is not a part that is fetched later`);
    const { page } = await openPage({ link });
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await how.ask(page);
    const note = page.getByRole("alert").filter({ hasText: everyday }).first();
    await note.waitFor();
    expect(await note.textContent()).not.toContain("new version");
    await page.context().setOffline(false);
    await note.getByRole("button", { name: "Try again" }).click();
    await how.arrived(page).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("a part that is late", () => {
  const onItsWay = (page: Page) => page.getByText("Loading …");

  it("holds up nothing else", async () => {
    const { page, release } = await openedWhileHeld("src/features/finder/Finder.tsx");
    await scrollTo(page, "#finder");
    await goesOn(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    release();
    await page.getByRole("heading", { name: /^Who else could reach/ }).waitFor();
  });

  it("is the projector view: the page stays and works until it is here", async () => {
    const { page, release } = await openedWhileHeld("src/app/page/StageView.tsx");
    await button(page, "Projector view").click();
    await onItsWay(page).waitFor();
    await goesOn(page);
    expect(await page.getByRole("searchbox").count()).toBe(1);
    release();
    await button(page, "Leave projector view").waitFor();
    await expect.poll(() => page.getByRole("searchbox").count()).toBe(0);
    expect(await onItsWay(page).count()).toBe(0);
  });

  it("is a dialog: it says that it is coming", async () => {
    const { page, release } = await openedWhileHeld("src/features/sources/SourcesDialog.tsx");
    await openSources(page);
    await onItsWay(page).waitFor();
    await goesOn(page);
    release();
    await page.getByRole("dialog", { name: "Where the numbers come from" }).waitFor();
    await expect.poll(() => onItsWay(page).count()).toBe(0);
  });
});

describe("a page that cannot start", () => {
  const words = "Coalition Lab has not started";

  /** The page without its first script, as it says so. */
  async function unstarted(opening: Opening) {
    const file = `**/${chunkOf("index.html").file}`;
    const { page } = await openBefore({
      ...opening,
      before: (lost) => lost.route(file, abort),
    });
    await page.getByRole("heading", { name: words }).waitFor();
    return page;
  }

  it("says so where the first script is lost, and its way to try again keeps the address", async () => {
    const page = await unstarted({ link: "?p=iraq-2018&d=article&in=sairoon#v1=a" });
    const address = page.url();
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("link", { name: "Try again" }).click(),
    ]);
    expect(page.url()).toBe(address);
  });

  it("says so to those who want no motion", async () => {
    const page = await unstarted({ reducedMotion: "reduce" });
    expect(await page.getByText(/did not arrive/).isVisible()).toBe(true);
  });

  it("says so in a copy that is opened from a file", async () => {
    const { page } = await openPage();
    await page.goto(`file://${inject("folder")}/index.html`);
    await page.getByRole("heading", { name: words }).waitFor();
    const explanation = page.getByText(/copy that is opened from a file cannot start/);
    expect(await explanation.isVisible()).toBe(true);
  });
});
