import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { button, openSources, parts, scrollTo, showShare, texts, withOthers } from "./lostParts.ts";
import { openPage } from "./openPage.ts";

interface Chunk {
  readonly file: string;
  /** Files that it needs at once, by their names in the manifest. */
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
}

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Readonly<
  Record<string, Chunk>
>;

function chunkOf(source: string): Chunk {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`${source} is no file of the build`);
  return chunk;
}

/** A file of the build that does not arrive until it is let through, and how often it was asked for. */
async function withhold(page: Page, file: string, refuse: (route: Route) => Promise<void>) {
  const state = { isLost: true, requests: 0 };
  // A file that failed is asked for again under its address with a number behind it.
  await page.route(`**/${file}*`, async (route) => {
    state.requests += 1;
    await (state.isLost ? refuse(route) : route.continue());
  });
  return state;
}

const abort = (route: Route) => route.abort();
const notFound = (route: Route) => route.fulfill({ status: 404, body: "gone" });

const link = "?p=iraq-2018&d=article&in=sairoon.nasr";
const everyday = /This part could (still )?not be loaded/;

async function opened(source: string, refuse: (route: Route) => Promise<void>) {
  let state = { isLost: true, requests: 0 };
  const { page } = await openPage({
    link,
    before: async (before) => {
      state = await withhold(before, chunkOf(source).file, refuse);
    },
  });
  return { page, state };
}

/** The page goes on: a tick is counted. */
async function goesOn(page: Page) {
  const box = page.getByRole("checkbox", { name: "Gorran" });
  await box.dispatchEvent("click");
  await expect.poll(() => new URL(page.url()).search).toContain("gorran");
}

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
  const cases = Object.entries(parts).map(
    ([source, how], index) => [source, how, index % 2 === 0 ? abort : notFound] as const,
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

  it("is the drag engine: ticking goes on without a word, and it is asked for twice at most", async () => {
    const { page, state } = await opened("src/ui/drag/DragEngine.tsx", abort);
    const row = page.getByRole("row", { name: /^Fatah/ });
    await row.hover();
    await expect.poll(() => state.requests).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: "Fatah" }).click();
    await page.getByRole("checkbox", { name: "KDP" }).click();
    await page.getByRole("checkbox", { name: "PUK" }).click();
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe("?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp.puk");
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(state.requests).toBeLessThanOrEqual(2);
  });

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

/** Parts that show that a reader is lost, which is no part itself. */
const readers: Readonly<Record<string, keyof typeof parts>> = {
  "src/formats/quotesJson.ts": "src/data/iraq-2018/quotes.json",
};

/** Runs in the page. */
function pressAll(buttons: readonly (HTMLElement | SVGElement)[]): void {
  for (const pressed of buttons) if (pressed instanceof HTMLElement) pressed.click();
}

/** What several parts need, by its name in the manifest, with one of the parts that show its loss. */
const shared = Object.entries(manifest).flatMap(([name, { file, isEntry, isDynamicEntry }]) => {
  if (isEntry === true || isDynamicEntry === true || !file.endsWith(".js")) return [];
  const needing = [...Object.keys(readers), ...Object.keys(parts)].findLast(
    (source) => chunkOf(source).imports?.includes(name) === true,
  );
  const part = readers[needing ?? ""] ?? needing;
  return [[name.replaceAll(/^_|-[^-]*$/g, ""), name, part] as const];
});

describe("what several parts need", () => {
  it("is imported in a way that can be asked for again", () => {
    const files = Object.values(manifest).flatMap(({ file, isEntry }) =>
      isEntry === true || !file.endsWith(".js") ? [] : [file],
    );
    const first = chunkOf("index.html").file.replace("assets/", "");
    const fixed = files.flatMap((file) => {
      const text = readFileSync(`dist/${file}`, "utf8");
      return [...text.matchAll(/\bimport\b[^()"'`]*["'`]\.\/([\w.-]+\.js)["'`]/g)].flatMap(
        ([, imported]) => (imported === first ? [] : [`${file} imports ${imported}`]),
      );
    });
    expect(shared.length).toBeGreaterThan(0);
    expect(fixed).toEqual([]);
  });

  it.each(shared)("is lost, and comes when asked again: %s", async (_, name, needing = "") => {
    const how = parts[needing];
    if (how === undefined) throw new Error(`No part is known that needs ${name}`);
    const { page, state } = await opened(name, abort);
    await how.ask(page);
    await page.getByRole("alert").filter({ hasText: everyday }).first().waitFor();
    await goesOn(page);
    state.isLost = false;
    // All that lack it say so, each when it hears of it.
    await expect
      .poll(async () => {
        await page.getByRole("button", { name: "Try again" }).evaluateAll(pressAll);
        return await how.arrived(page).isVisible();
      })
      .toBe(true);
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

  it("says so where the first script is lost", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article" });
    await page.route(`**/${chunkOf("index.html").file}`, abort);
    await page.reload();
    await page.getByRole("heading", { name: words }).waitFor();
    expect(await page.getByRole("link", { name: "Try again" }).getAttribute("href")).toBe("");
  });

  it("says so in a copy that is opened from a file", async () => {
    const { page } = await openPage();
    await page.goto(`file://${inject("folder")}/index.html`);
    await page.getByRole("heading", { name: words }).waitFor();
    const explanation = page.getByText(/copy that is opened from a file cannot start/);
    expect(await explanation.isVisible()).toBe(true);
  });
});
