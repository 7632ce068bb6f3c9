import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { showPower } from "#tests/journeys/tableMenu.ts";
import { openPage } from "#tests/journeys/openPage.ts";

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What the page's own thread and the engine's did while something was done. */
async function traced(page: Page, act: () => Promise<unknown>) {
  const browser = page.context().browser();
  if (browser === null) throw new Error("no browser to trace");
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"],
  });
  await act();
  const trace = JSON.parse(String(await browser.stopTracing())) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return trace.traceEvents;
}

/** Milliseconds of script on each thread, by the name that the browser gives the thread. */
function scriptByThread(events: readonly TraceEvent[]) {
  const names = new Map(
    events
      .filter(({ name }) => name === "thread_name")
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name ?? ""]),
  );
  const times = new Map<string, number[]>();
  for (const { name, pid, tid, dur = 0 } of events) {
    if (name !== "FunctionCall" && name !== "EvaluateScript") continue;
    const thread = names.get(`${pid} ${tid}`) ?? "";
    times.set(thread, [...(times.get(thread) ?? []), dur / 1000]);
  }
  return times;
}

it("what the finder, the ways and power take on the page's thread and on the engine's", async () => {
  const { page } = await openPage({ link: "?p=iraq-2018&d=certified&in=sairoon.nasr" });
  await page.waitForLoadState("networkidle");
  // "147,523 coalitions", "4.3 billion coalitions"
  const total = () => page.getByText(/^[\d,.]+( \w+)? coalitions?$/).waitFor();
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      "opening the finder",
      async () => {
        await page.getByRole("button", { name: /^Find (others|coalitions)/ }).click();
        await total();
      },
    ],
    [
      "at most nine lists",
      async () => {
        await page.getByRole("combobox", { name: "At most" }).selectOption("9");
        await total();
      },
    ],
    [
      "the power columns",
      async () => {
        await showPower(page);
        await page.getByRole("cell", { name: /^17\.9%/ }).waitFor();
      },
    ],
    [
      "the nearest ways",
      async () => {
        await page.getByRole("button", { name: "Complete it" }).click();
        await page.getByRole("button", { name: /^Add / }).first().waitFor();
      },
    ],
  ];
  for (const [what, act] of steps) {
    const times = scriptByThread(await traced(page, act));
    const told = [...times].map(([thread, all]) => {
      const sum = all.reduce((whole, one) => whole + one, 0);
      return `${thread}: ${sum.toFixed(1)} ms of script, longest ${Math.max(...all).toFixed(1)} ms`;
    });
    console.info([what, ...told].join("\n  "));
    expect(told.length).toBeGreaterThan(0);
  }
});
