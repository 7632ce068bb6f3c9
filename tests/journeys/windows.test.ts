import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { finger } from "./drag.ts";
import { openBefore } from "./openPage.ts";

/** Opened like no page elsewhere: these tests hand one window on among themselves, in their order. */
const alone = { timezoneId: "Asia/Baghdad" };

/** Where a mouse is that is pressed, and with how many buttons. */
async function pressed(page: Page) {
  const next = await page.evaluateHandle(() => ({
    press: new Promise((done) => {
      addEventListener("mousedown", (event) => done([event.clientX, event.clientY, event.buttons]));
    }),
  }));
  await page.mouse.down();
  return await next.evaluate(({ press }) => press);
}

/** What a finger and a key that come now find held down already. */
async function heldDown(page: Page, touch: Awaited<ReturnType<typeof finger>>) {
  const next = await page.evaluateHandle(() => ({
    touched: new Promise<number>((done) => {
      addEventListener("touchstart", ({ touches }) => done(touches.length - 1));
    }),
    typed: new Promise<boolean>((done) => {
      addEventListener("keydown", ({ shiftKey }) => done(shiftKey));
    }),
  }));
  await touch("touchStart", { x: 200, y: 100 });
  await page.keyboard.press("a");
  return await next.evaluate(async ({ touched, typed }) => ({
    fingers: await touched,
    isShifted: await typed,
  }));
}

describe("a window that is handed on", () => {
  const requests: string[] = [];
  let first: Page;
  let touch: Awaited<ReturnType<typeof finger>>;

  it("is used by a test that leaves a mouse, a finger, a key and somebody who listens", async () => {
    const { page } = await openBefore(alone);
    page.on("request", (request) => requests.push(request.url()));
    touch = await finger(page);
    await page.mouse.move(300, 200);
    expect(await pressed(page)).toEqual([300, 200, 1]);
    await page.keyboard.down("Shift");
    expect(await heldDown(page, touch)).toEqual({ fingers: 0, isShifted: true });
    first = page;
  });

  it("has none of that for the next", async () => {
    const before = requests.length;
    const { page } = await openBefore(alone);
    expect(page === first).toBe(true);
    await page.waitForLoadState();
    expect(requests).toHaveLength(before);
    await expect(touch("touchEnd")).rejects.toThrow("closed");
    expect(await pressed(page)).toEqual([0, 0, 1]);
    expect(await heldDown(page, await finger(page))).toEqual({ fingers: 0, isShifted: false });
  });

  it("refuses what would stay in it", async () => {
    const { page } = await openBefore(alone);
    const context = page.context();
    const nothing = () => undefined;
    for (const stay of [
      () => page.exposeBinding("left", nothing),
      () => page.clock.install(),
      () => context.clock.install(),
      () => context.addInitScript(nothing),
      () => context.exposeFunction("left", nothing),
      () => context.route("**/*", (route) => route.abort()),
      () => context.grantPermissions(["clipboard-read"]),
    ]) {
      expect(stay).toThrow("isNew");
    }
  });
});

describe("a window that is not handed on", () => {
  /** The page of the last test: one that gets none is expected to fail as well. */
  let left: Page | undefined;

  it.fails("is that of a test that fails", async () => {
    const { page } = await openBefore(alone);
    left = page;
    expect(page.url()).toBe("somewhere else");
  });

  it("is closed then", () => {
    expect(left?.isClosed()).toBe(true);
  });

  it.fails("is one that cannot be emptied, which fails", async () => {
    left = undefined;
    const server = createServer((_, response) => void response.end("here for a moment"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const { page } = await openBefore({ ...alone, address: `http://127.0.0.1:${port}/` });
    left = page;
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
    expect(server.listening).toBe(false);
  });

  it("is closed then too", () => {
    expect(left?.isClosed()).toBe(true);
  });
});
