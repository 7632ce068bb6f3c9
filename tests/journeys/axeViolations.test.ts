import { expect, it } from "vitest";
import { axeViolations, darkViolations } from "./axeViolations.ts";
import { openPage } from "./openPage.ts";

it("looks at the dark colours, however late the page hears of them", async () => {
  const { page } = await openPage({
    isNew: true,
    before: (opened) => opened.addInitScript(hearLate),
  });
  await page.evaluate(() => {
    const line = document.createElement("p");
    line.textContent = "Nearly as dark as the paper is then";
    line.style.color = "#3a3830";
    document.querySelector("main")?.prepend(line);
  });
  expect(await axeViolations(page)).toEqual([]);
  expect(await darkViolations(page)).toEqual([
    expect.stringMatching(/^color-contrast: .*Nearly as dark/),
  ]);
});

/** Runs before the page does. */
function hearLate() {
  const { addEventListener } = MediaQueryList.prototype;
  MediaQueryList.prototype.addEventListener = function later(
    this: MediaQueryList,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
  ) {
    const frames = (left: number, event: Event) => {
      if (left > 0) requestAnimationFrame(() => frames(left - 1, event));
      else if (typeof listener === "function") listener(event);
    };
    addEventListener.call(this, type, (event) => frames(10, event));
  };
}
