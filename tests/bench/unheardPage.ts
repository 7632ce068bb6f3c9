import { launch, type Browser, type CDPSession } from "puppeteer-core";
import { inject } from "vitest";

/** How a page is shown, and what runs in it before anything of its own. */
interface Opening {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isMobile?: boolean;
  readonly before?: string;
  /** As on a cheap phone far from its mast, unless told otherwise. */
  readonly isSlowedDown?: boolean;
}

export type UnheardPage = Awaited<ReturnType<typeof openUnheard>>;

export async function launchUnheard(): Promise<Browser> {
  const { executablePath, args, variables } = inject("browser");
  return await launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...variables },
  });
}

/**
 * A page whose scripts no tool listens to, on a slow line with a slow processor. A tool that has
 * asked for messages and errors, as Playwright always has, makes the browser look up where every
 * error was made: React makes one as it is read, and its file is read a second time for it, which
 * takes longer than all else that the start of the page does. No reader's browser does that.
 */
export async function openUnheard(browser: Browser, opening: Opening) {
  const context = await browser.createBrowserContext();
  const root = await browser.target().createCDPSession();
  const { targetId } = await root.send("Target.createTarget", {
    url: "about:blank",
    ...(context.id === undefined ? {} : { browserContextId: context.id }),
  });
  const { targetInfo } = await root.send("Target.getTargetInfo", { targetId });
  const target = await context.waitForTarget((one) => one.url() === targetInfo.url);
  const session = await target.createCDPSession();
  if (opening.isSlowedDown !== false) await slowDown(session);
  await session.send("Page.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: opening.before ?? "" });
  await session.send("Emulation.setDeviceMetricsOverride", {
    ...opening.viewport,
    deviceScaleFactor: 0,
    mobile: opening.isMobile === true,
  });
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: opening.isMobile === true });
  return {
    goto: async (url: string) => await session.send("Page.navigate", { url }),
    read: async (expression: string): Promise<unknown> => {
      const { result } = await session.send("Runtime.evaluate", {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      return result.value;
    },
    /** Bytes that scripts hold, once what nobody needs any more is put away. */
    heap: async (): Promise<number> => {
      await session.send("Performance.enable");
      for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
    },
    /** Has the processor take that many times as long. */
    slowProcessor: async (times: number) => {
      await session.send("Emulation.setCPUThrottlingRate", { rate: times });
    },
    /** Milliseconds for which the page's thread has worked so far. */
    worked: async (): Promise<number> => {
      await session.send("Performance.enable");
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
    },
    close: async () => await context.close(),
  };
}

/** 1.6 Mbps and 150 ms, with a processor slowed down four times. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}
