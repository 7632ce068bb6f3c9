import { describe, expect, it } from "vitest";
import { subjectIn } from "#domain/subject.ts";
import { absoluteMajorityRule } from "#domain/rule.ts";
import { headline } from "#words/headline.ts";
import { english } from "#tests/english.ts";
import { iraqIn } from "#tests/iraq.ts";
import { openPage, phone, type Opening } from "./openPage.ts";

const chamber = iraqIn("article");
const lists = chamber.rows.map(({ list }) => list.id);

const wall = "?p=iraq-2018&d=article&in=sairoon.fatah.nasr.kdp.puk&sup=hikma&view=stage";

/**
 * The pieces of every sentence that the article's figures can lead to, with one supporter or none.
 * Of those that differ in numbers only one will do: no digit is wider than a nought.
 */
function everySentence(): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (let choice = 0; choice < 2 ** lists.length; choice += 1) {
    const members = lists.filter((_, index) => (choice >> index) % 2 === 1);
    for (const supporter of [undefined, members.at(-1)]) {
      const roles = Object.fromEntries(
        members.map((id) => [id, id === supporter ? "support" : "government"] as const),
      );
      const told = headline(subjectIn(chamber, roles, absoluteMajorityRule), english);
      const pieces = [told.before, told.outcome, told.after].map((piece) =>
        piece.replaceAll(/\d/g, "0"),
      );
      found.set(pieces.join("|"), pieces);
    }
  }
  return [...found.values()];
}

const sentences = everySentence();

/** A page that has its own typeface, which is fetched after the start. */
async function opened(options: Opening) {
  const { page } = await openPage(options);
  await page.waitForFunction(() =>
    [...document.fonts].some(
      ({ family, status }) => family.includes("Ballot Serif") && status === "loaded",
    ),
  );
  return page;
}

describe("the headline", () => {
  it.each([
    ["one line of a wide page", { viewport: { width: 1280, height: 800 } }],
    ["one line of a tablet", { viewport: { width: 1024, height: 768 } }],
    ["one line under the place, upright", { viewport: { width: 768, height: 1024 } }],
    ["two lines of a phone", phone],
    ["two lines of a wall", { viewport: { width: 1920, height: 1080 }, link: wall }],
    ["two lines of an old projector", { viewport: { width: 1024, height: 768 }, link: wall }],
  ])("stays within %s, whoever is chosen", async (_, options) => {
    const page = await opened(options);
    const tooLong = await page.evaluate((all) => {
      const title = document.querySelector("h1");
      const sentence = title?.lastElementChild;
      const outcome = sentence?.querySelector("[data-outcome]");
      if (!title || !sentence || !outcome) return ["no headline"];
      const { height } = title.getBoundingClientRect();
      return all.flatMap(([before = "", words = "", after = ""]) => {
        outcome.textContent = words;
        sentence.replaceChildren(before, outcome, after);
        const isCut = title.scrollWidth > title.clientWidth;
        const isHigh = title.getBoundingClientRect().height > height;
        return isCut || isHigh ? [before + words + after] : [];
      });
    }, sentences);
    expect(tooLong).toEqual([]);
  });

  it.each([
    ["a wide page", { viewport: { width: 1280, height: 800 } }],
    ["a tablet", { viewport: { width: 1024, height: 768 } }],
    ["an upright tablet", { viewport: { width: 768, height: 1024 } }],
    ["a phone", phone],
  ])("moves nothing below it on %s when the first lists are chosen", async (_, options) => {
    const page = await opened(options);
    const tops = () =>
      page.evaluate(() => {
        const places = document.querySelectorAll("[data-drop-zone=meter], tbody tr");
        return [...places].map((place) => place.getBoundingClientRect().top);
      });
    const before = await tops();
    for (const name of ["Sairoon", "Fatah", "Nasr", "KDP"]) {
      // By the press of a key: a pointer would have to scroll to some of them.
      await page.getByRole("checkbox", { name, exact: true }).evaluate((box: HTMLElement) => {
        box.click();
      });
      expect(await tops(), name).toEqual(before);
    }
    await page.getByRole("heading", { level: 1, name: "3 seats to spare" }).waitFor();
    expect(await tops()).toEqual(before);
  });

  it("is the only verdict, and moves nothing below it when the line is crossed", async () => {
    const { page } = await openPage({ link: "?p=iraq-2018&d=article&in=sairoon.nasr.kdp.hikma" });
    const top = async () =>
      (await page.getByRole("region", { name: "Majority meter" }).boundingBox())?.y;
    const before = await top();
    await page.getByRole("checkbox", { name: /^Fatah/ }).check();
    await page
      .getByRole("heading", { level: 1, name: "five lists have 22 seats to spare" })
      .waitFor();
    expect(await top()).toBe(before);
    await page.getByRole("checkbox", { name: /^Fatah/ }).uncheck();
    await page.getByRole("heading", { level: 1, name: "Hikma are 25 seats short" }).waitFor();
    expect(await top()).toBe(before);
  });

  it.each([1200, 1280])("moves no row while one ticks list after list, %i wide", async (width) => {
    const { page } = await openPage({
      viewport: { width, height: 800 },
      link: `?p=iraq-2018&d=article&in=${lists.join(".")}`,
    });
    const places = await page.evaluate(async () => {
      const row = document.querySelector("tbody tr");
      const found = new Set<number | undefined>();
      // Off from the largest, on from the smallest, and off again.
      const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-id]")];
      for (const box of [...boxes, ...boxes.toReversed(), ...boxes]) {
        box.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        found.add(row?.getBoundingClientRect().top);
      }
      return [...found];
    });
    expect(places).toHaveLength(1);
  });
});
