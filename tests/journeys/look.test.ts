import jsQR from "jsqr";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { scrollTo } from "./lostParts.ts";
import { desktop, openPage, phone } from "./openPage.ts";
import { sidewaysOverflow } from "./overflow.ts";

const majority = "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp";

describe("sizes", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("makes every control at least 24 pixels large: %s", async (_, options) => {
    const { page } = await openPage({ ...options, link: majority });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          // A segment is as wide as its list is large: the row is its equal.
          ":is(button, a[href], select, input, summary):not([data-drop-zone] [data-role] *)",
        ),
      ]
        .map((element) => {
          // A checkbox is as large as its label, which lies over the whole row.
          const target = element instanceof HTMLInputElement ? element.closest("tr, label") : null;
          const box = (target ?? element).getBoundingClientRect();
          return { html: element.outerHTML.slice(0, 100), box };
        })
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
  });

  it.each([
    [1920, 1080],
    [1024, 768],
  ])("can be read from the back row at %i by %i", async (width, height) => {
    const { page } = await openPage({
      viewport: { width, height },
      colorScheme: "dark",
      link: `${majority}&view=stage`,
    });
    await page.getByRole("button", { name: "Leave projector view" }).waitFor();
    const sizes = await page.evaluate(() => {
      const share = (element: Element) =>
        (Number.parseFloat(getComputedStyle(element).fontSize) / window.innerHeight) * 100;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let smallest = 100;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement } = node;
        const isSeen = (parentElement?.getBoundingClientRect().width ?? 0) > 1;
        if (parentElement !== null && isSeen && node.textContent?.trim()) {
          smallest = Math.min(smallest, share(parentElement));
        }
      }
      return { smallest, paper: getComputedStyle(document.documentElement).backgroundColor };
    });
    const share = (locator: Locator) =>
      locator.evaluate(
        (element) =>
          (Number.parseFloat(getComputedStyle(element).fontSize) / window.innerHeight) * 100,
      );
    const meter = page.getByRole("region", { name: "Majority meter" });
    expect(await share(page.getByRole("heading", { level: 1 }))).toBeGreaterThanOrEqual(6);
    expect(await share(meter.getByText("3 to spare"))).toBeGreaterThanOrEqual(4);
    expect(await share(page.locator("li label").first())).toBeGreaterThanOrEqual(4);
    expect(sizes.smallest).toBeGreaterThanOrEqual(2.6);
    expect(sizes.paper).toBe("rgb(255, 255, 255)");
  });

  it("keeps the meter within a quarter of the window", async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
      { width: 390, height: 500 },
    ]) {
      const { page } = await openPage({ viewport, link: majority });
      const box = await page.getByRole("region", { name: "Majority meter" }).boundingBox();
      expect(box?.height).toBeLessThanOrEqual(viewport.height / 4);
    }
  });
});

describe("a page that is read as a whole", () => {
  it("says what will come where nobody has scrolled to, and brings it to who does", async () => {
    const { page } = await openPage({ link: majority });
    await page.getByRole("heading", { name: "Charts" }).waitFor();
    await page.getByText("Who decides more than its size, and who less.").waitFor();
    await page.getByRole("heading", { name: "Find others" }).waitFor();
    expect(await page.getByRole("button", { name: "Show charts" }).count()).toBe(0);
    await page.locator("#charts").evaluate((place) => place.scrollIntoView({ block: "center" }));
    await page.getByRole("button", { name: "Show charts" }).waitFor();
  });
});

describe("a large screen", () => {
  it.each([
    [1280, 16, 0.95],
    [1600, 17, 0.9],
    [1920, 18, 0.8],
  ])(
    "%i pixels wide has larger type and chamber, and uses its room",
    async (width, type, share) => {
      const { page } = await openPage({ viewport: { width, height: 1080 }, link: majority });
      const widthOf = async (locator: Locator) => (await locator.boundingBox())?.width ?? 0;
      const standfirst = page.getByText("The majority falls if any one of the four leaves.");
      expect(
        await standfirst.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      ).toBe(type);
      const chamber = page.getByRole("img", { name: "A half circle of 329 seats" });
      await chamber.waitFor();
      expect(await widthOf(chamber)).toBeGreaterThanOrEqual(width < 1600 ? 450 : 560);
      expect((await widthOf(page.getByRole("main"))) / width).toBeGreaterThanOrEqual(share);
      expect(await sidewaysOverflow(page)).toBe(0);
    },
  );
});

describe("modes", () => {
  it("says in view that charts did not arrive", async () => {
    const { page } = await openPage({
      ...phone,
      link: majority,
      before: (opened) => opened.route("**/Charts-*.js*", (route) => route.abort()),
    });
    const show = page.getByRole("button", { name: "Show charts" });
    await scrollTo(page, "#charts");
    // What stands above has come, and moves nothing any more.
    await page.waitForLoadState("networkidle");
    // At the lower edge of the window, where there is no room below.
    await show.evaluate((element) => element.scrollIntoView({ block: "end" }));
    await show.tap();
    const retry = page.getByRole("alert").getByRole("button", { name: "Try again" });
    await retry.waitFor();
    const bottom = await retry.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(phone.viewport.height);
  });

  it("does not move when somebody asked for less motion", async () => {
    const { page } = await openPage({ reducedMotion: "reduce", link: majority });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== "none" || Number.parseFloat(transitionDuration) > 0;
        }).length,
    );
    expect(moving).toBe(0);
  });

  it("turns with the reading direction: the bar starts at the right", async () => {
    const { page } = await openPage({ link: majority });
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    const edges = await page.evaluate(() => {
      const bar = document.querySelector("[data-drop-zone=meter]");
      const first = bar?.querySelector("[data-pigment]");
      const edge = (element: Element | null | undefined) => element?.getBoundingClientRect().right;
      return [edge(bar), edge(first)];
    });
    expect(edges[0]).toBeCloseTo(edges[1] ?? 0, 0);
  });
});

describe("the projector view", () => {
  it("opens and closes by one key combination and keeps the scenario", async () => {
    const { page } = await openPage({ link: majority });
    await page.keyboard.press("Alt+Shift+P");
    await page.getByRole("button", { name: "Leave projector view" }).waitFor();
    await expect.poll(() => page.url()).toContain("view=stage");
    await page.getByRole("checkbox", { name: /^Hikma/ }).check();
    await page.getByText("Majority, 22 to spare").first().waitFor();
    await page.keyboard.press("Alt+Shift+P");
    await page.getByRole("columnheader", { name: "List" }).waitFor();
    await expect.poll(() => page.url()).not.toContain("view=stage");
  });

  it("shows a code that a phone reads, even small and pale", async () => {
    const { page } = await openPage({ link: majority });
    await page.keyboard.press("Alt+Shift+L");
    const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
    await page.getByRole("button", { name: "Show QR code" }).click();
    const code = page.getByRole("img", { name: "QR code of the link below" });
    await code.waitFor();
    await page.getByText(link, { exact: true }).last().waitFor();
    const picture = (await code.screenshot()).toString("base64");
    // A third of its size, and with the contrast of a projector in daylight.
    const { data, side } = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(image.width * 0.3);
      canvas.height = canvas.width;
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.filter = "contrast(40%)";
      context.drawImage(image, 0, 0, canvas.width, canvas.width);
      return {
        data: [...context.getImageData(0, 0, canvas.width, canvas.width).data],
        side: canvas.width,
      };
    }, picture);
    expect(jsQR(Uint8ClampedArray.from(data), side, side)?.data).toBe(link);
  });
});
