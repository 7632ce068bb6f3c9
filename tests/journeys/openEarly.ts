import type { Route } from "playwright-core";
import { openBefore, type Opening } from "./openPage.ts";

/** Opens the production build while the app's own script is held back until `release` is called. */
export async function openEarly(link: string, { before, ...others }: Omit<Opening, "link"> = {}) {
  const held: Route[] = [];
  let isReleased = false;
  const opened = await openBefore({
    ...others,
    link,
    before: async (page) => {
      await page.route(/\/index-[^/]*\.js$/, async (route) => {
        if (isReleased) await route.continue();
        else held.push(route);
      });
      await before?.(page);
    },
  });
  // The document has been read to its end; its own script has not come.
  await opened.page.waitForFunction(() => document.getElementById("unstarted") !== null);
  return {
    ...opened,
    /** Holds the script of the next opening back. */
    hold() {
      isReleased = false;
    },
    async release() {
      isReleased = true;
      await Promise.all(held.splice(0).map((route) => route.continue()));
      await opened.page.waitForFunction(() => globalThis.early === undefined);
    },
  };
}
