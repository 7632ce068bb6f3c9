import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { button } from "./lostParts.ts";
import { openPage, phone } from "./openPage.ts";

const majority = "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp";

describe("a page whose colours are forced", () => {
  it("says the verdict in words and sign", async () => {
    const { page } = await openPage({ forcedColors: "active", link: majority });
    const verdict = page.getByRole("region", { name: "Majority meter" }).getByText("3 to spare");
    await verdict.waitFor();
    expect(await verdict.locator("svg").count()).toBe(1);
  });

  it("tells what can be done", async () => {
    const { page } = await openPage({ forcedColors: "active", link: majority });
    const colourOf = (locator: Locator) =>
      locator.evaluate((element) => getComputedStyle(element).color);
    const [undo, redo] = [button(page, "Undo"), button(page, "Redo")];
    expect(await colourOf(undo)).toBe(await colourOf(redo));
    await page.getByRole("checkbox", { name: "Gorran" }).click();
    await expect.poll(async () => (await colourOf(undo)) !== (await colourOf(redo))).toBe(true);
    const handles = await page
      .locator("tbody [data-drag-handle]")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").backgroundImage));
    expect(handles.length).toBeGreaterThan(0);
    expect(handles.filter((dots) => !dots.includes("gradient"))).toEqual([]);
  });

  it("keeps the edge of the meter and its hatch", async () => {
    const { page } = await openPage({ forcedColors: "active", link: majority });
    const drawn = await page
      .locator('[data-drop-zone] [data-asked="figures"]')
      .evaluate((unlisted) => ({
        edge: getComputedStyle(unlisted.parentElement ?? unlisted).outlineStyle,
        hatch: getComputedStyle(unlisted).backgroundImage,
        ink: getComputedStyle(document.body).color,
      }));
    expect(drawn.edge).toBe("solid");
    expect(drawn.hatch).toContain(drawn.ink);
  });

  it("cuts no word under the sign of the search", async () => {
    const { page } = await openPage({ forcedColors: "active", link: majority });
    const search = page.getByRole("searchbox");
    const example = () =>
      search.evaluate((field) => getComputedStyle(field, "::placeholder").opacity);
    expect(await example()).toBe("0");
    await search.focus();
    expect(await example()).toBe("1");
  });

  it("keeps the marks under the chamber: in filled, out a ring, each as its words", async () => {
    const { page } = await openPage({ forcedColors: "active", link: `${majority}&sup=gorran` });
    const chamber = page.getByRole("region", { name: /chamber/i });
    await chamber.getByRole("img", { name: /^A half circle/ }).waitFor();
    const marks = await chamber.locator("[data-camp]:has(> svg)").evaluateAll((all) =>
      all.map((words) => {
        const { fill, stroke } = getComputedStyle(words.querySelector("path") ?? words);
        const { color } = getComputedStyle(words);
        const inInk = (paint: string) => (paint === color ? "ink" : paint);
        return [words.getAttribute("data-camp"), inInk(fill), inInk(stroke)];
      }),
    );
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(marks.flat()).not.toContain(canvas);
    expect(marks).toEqual([
      ["government", "ink", "none"],
      ["support", "none", "ink"],
      ["opposition", "none", "ink"],
      ["unlisted", "ink", "none"],
    ]);
  });

  it("keeps the marks of the legend: each list its colour", async () => {
    const { page } = await openPage({
      ...phone,
      forcedColors: "active",
      link: "?p=iraq-2018&d=article&in=sairoon.fatah&sup=kdp",
    });
    const meter = page.getByRole("region", { name: "Majority meter" });
    const members = meter.locator("[data-member]");
    await members.nth(2).waitFor();
    const marks = await members.evaluateAll((entries) =>
      entries.map((entry) => {
        const mark = [...entry.querySelectorAll("span")].find(({ innerText }) => innerText === "");
        const { backgroundColor, borderStyle, borderColor } = getComputedStyle(mark ?? entry);
        return { fill: backgroundColor, borderStyle, borderColor };
      }),
    );
    const [government, partner, support] = marks;
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const fills = [government?.fill, partner?.fill, support?.borderColor, canvas];
    expect(new Set(fills).size).toBe(4);
    expect(marks.map(({ borderStyle }) => borderStyle)).toEqual(["none", "none", "solid"]);
  });
});
