import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chunkOf, goesOn, link, opened } from "./lostFiles.ts";
import { button, openSources, scrollTo } from "./lostParts.ts";
import { openBefore } from "./openPage.ts";

/** Has a file on its way until it is released. */
function holding() {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (route: Route) => {
    await held;
    await route.continue();
  };
  return { hold, release: () => release() };
}

/** A page on which a part is on its way until it is released. */
async function openedWhileHeld(source: string) {
  const { hold, release } = holding();
  const { page } = await opened(source, hold);
  return { page, release };
}

/** Runs in a page before it opens: counts what React puts off for a task of its own. */
function countTasks(): void {
  const post = MessagePort.prototype.postMessage;
  globalThis.tasks = 0;
  MessagePort.prototype.postMessage = function count(...message: [unknown]) {
    globalThis.tasks += 1;
    post.apply(this, message);
  };
}

declare global {
  var tasks: number;
}

/** Runs in the page: how many there are in so many frames. */
async function tasksInFrames(frames: number): Promise<number> {
  const before = globalThis.tasks;
  for (let left = frames; left > 0; left -= 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  return globalThis.tasks - before;
}

describe("a part that is late", () => {
  /** Where it takes longer than a moment, the live region says the same. */
  const onItsWay = (page: Page) => page.getByText("Loading …");

  it("holds up nothing else", async () => {
    const { page, release } = await openedWhileHeld("src/features/finder/Finder.tsx");
    await scrollTo(page, "#finder");
    await goesOn(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    release();
    await page.getByRole("heading", { name: /^Coalitions that reach/ }).waitFor();
  });

  it("costs no work while it is on its way, nor does another beside it", async () => {
    const { page } = await openBefore({
      link,
      isNew: true,
      async before(early) {
        await early.addInitScript(countTasks);
        await early.route(/\/(DragEngine|parliamentInFull)-/, () => {});
      },
    });
    await button(page, /^Note on Hikma/)
      .first()
      .click();
    await onItsWay(page).first().waitFor();
    const inFrames = (count: number) => page.evaluate(tasksInFrames, count);
    // What comes at rest, and what React puts off for 0.3 s, is done by then.
    await expect.poll(() => inFrames(30)).toBe(0);
    expect(await inFrames(60)).toBe(0);
  });

  it("is the projector view: the page stays and works until it is here", async () => {
    const { page, release } = await openedWhileHeld("src/app/page/StageView.tsx");
    await button(page, "Projector view").click();
    await onItsWay(page).first().waitFor();
    await goesOn(page);
    expect(await page.getByRole("searchbox").count()).toBe(1);
    release();
    await button(page, "Leave projector view").waitFor();
    await expect.poll(() => page.getByRole("searchbox").count()).toBe(0);
    await expect.poll(() => onItsWay(page).count()).toBe(0);
  });

  describe("is the projector view that a link opens", () => {
    const stage = "src/app/page/StageView.tsx";
    /** The live region says the same. */
    const seen = (page: Page) => onItsWay(page).and(page.locator(":not([role=status])"));

    /** The link, opened while the view is on its way. */
    async function onTheWall(script = "", payload = "") {
      const { hold, release } = holding();
      const { page } = await openBefore({
        link: `${link}&view=stage${payload}`,
        isNew: true,
        async before(early) {
          await early.addInitScript(script);
          await early.route(`**/${chunkOf(stage).file}*`, hold);
        },
      });
      return { page, release };
    }

    /** The same, as it says so. */
    async function saidToCome() {
      const { page, release } = await onTheWall();
      await page.getByRole("status").filter({ hasText: "Loading …" }).waitFor();
      expect(await seen(page).isVisible()).toBe(true);
      return { page, release };
    }

    it("says that it is coming, and comes", async () => {
      const { page, release } = await saidToCome();
      release();
      await page.locator("#stage-heading").waitFor();
      await expect.poll(() => seen(page).count()).toBe(0);
    });

    it("is given up by Escape: the page is there instead", async () => {
      const { page } = await saidToCome();
      await page.keyboard.press("Escape");
      await button(page, "Projector view").waitFor();
      await goesOn(page);
      expect(await page.locator("#stage-heading").count()).toBe(0);
    });

    it("costs no word where the page fails meanwhile, nor what a link carries", async () => {
      // What the whole page listens for as it is drawn.
      const failing = `const listen = addEventListener;
        window.addEventListener = (type, ...how) => {
          if (type === "pointerdown") throw new Error("The page failed");
          listen(type, ...how);
        };`;
      const { page } = await onTheWall(failing, "#v1=a");
      await page.getByText("The page failed. Your scenario is still in the link below.").waitFor();
      const [address] = await Promise.all([
        page.getByRole("textbox").inputValue(),
        page.waitForEvent("load"),
        page.getByRole("link", { name: "Try again" }).click(),
      ]);
      expect(page.url()).toBe(address);
    });
  });

  it("is a dialog: it says that it is coming", async () => {
    const { page, release } = await openedWhileHeld("src/features/sources/SourcesDialog.tsx");
    await openSources(page);
    await onItsWay(page).first().waitFor();
    await goesOn(page);
    release();
    await page.getByRole("dialog", { name: "Where the numbers come from" }).waitFor();
    await expect.poll(() => onItsWay(page).count()).toBe(0);
  });
});
