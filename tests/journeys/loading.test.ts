import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inTurn, limitOf } from "./inTurn.ts";
import {
  abort,
  empty,
  everyday,
  goesOn,
  link,
  manifest,
  notFound,
  opened,
  withhold,
} from "./lostFiles.ts";
import {
  button,
  inOnePage,
  openSources,
  partOf,
  parts,
  showShare,
  texts,
  withOthers,
} from "./lostParts.ts";
import { openPage } from "./openPage.ts";

/** Each time that a dialog opens, its first button has the focus, which shows a cross. */
const inDialog = /KeysDialog|ShareScenario|SourcesDialog|later\/sources/;

/** What a link has fetched beside the app. Lost before the app asks for it, it is asked for again. */
const preloaded = /Facts/;

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
  expect(inOnePage.flat().toSorted()).toEqual(Object.keys(parts).toSorted());
});

describe("a part that is lost", () => {
  const ways = [abort, notFound, empty];
  const order = Object.keys(parts);
  const losses = (page: Page) => page.getByRole("alert").filter({ hasText: everyday });
  const refusal = (source: string) => ways[order.indexOf(source) % ways.length] ?? abort;

  /** Loses a part, finds the page at work, and has the part come when it is asked for once more. */
  async function lose(page: Page, source: string, state: Awaited<ReturnType<typeof withhold>>) {
    const how = partOf(source);
    await how.ask(page);
    const note = losses(page).first();
    await note.waitFor();
    await goesOn(page);
    expect(state.requests).toBeLessThanOrEqual(preloaded.test(source) ? 2 : 1);

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
  }

  const openFor = async (first: string) => ({ first, ...(await opened(first, refusal(first))) });

  /** Loses one after the other in one page, which is another after one that failed. */
  const trial = {
    nameOf: String,
    open: openFor,
    async run(source: string, { first, page, state }: Awaited<ReturnType<typeof openFor>>) {
      const isFirst = source === first;
      await lose(page, source, isFirst ? state : await withhold(page, source, refusal(source)));
      expect(await losses(page).count()).toBe(0);
      // A code that is shown in a dialog is closed before it.
      for (let time = 0; time < 2; time += 1) await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
  };

  for (const chain of inOnePage) {
    const [first] = chain;
    it(`costs nothing else, and comes when asked again: ${first} and others`, limitOf(chain), () =>
      expect(inTurn(chain, trial)).resolves.toBeUndefined(),
    );
  }

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

describe("a network that is lost for a moment", () => {
  it.each([
    ["the ways to share", "src/app/page/ShareScenario.tsx"],
    ["the sources", "src/features/sources/SourcesDialog.tsx"],
    ["the projector view", "src/app/page/StageView.tsx"],
  ])("costs one press, and no new version is made up: %s", async (_, source) => {
    const how = partOf(source);
    const { page } = await openPage({ link });
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await how.ask(page);
    // Not of what was to come at rest, which says so too and lies under a dialog.
    const asked = source === "src/app/page/StageView.tsx" ? page : page.getByRole("dialog");
    const note = asked.getByRole("alert").filter({ hasText: everyday }).first();
    await note.waitFor();
    expect(await note.textContent()).not.toContain("new version");
    await page.context().setOffline(false);
    await note.getByRole("button", { name: "Try again" }).click();
    await how.arrived(page).waitFor();
    expect(await asked.getByRole("alert").count()).toBe(0);
  });
});
