import { expect, it } from "vitest";
import { wallPages } from "#drawing/wallPages.ts";
import { iraqIn } from "#tests/iraq.ts";

const certified = iraqIn("certified").rows;

/** Lists behind the first page on the wall, and their seats together. */
function others(roles: Parameters<typeof wallPages>[1]) {
  const [first] = wallPages(certified, roles);
  return [first.others.length, first.others.reduce((sum, { seats }) => sum + seats, 0)];
}

it("has the twelve lists of the article on one page of the wall", () => {
  const article = iraqIn("article").rows;
  expect(wallPages(article, { gorran: "government" })).toEqual([{ rows: article, others: [] }]);
});

it("leaves 30 of the 39 certified lists, with 63 seats, to further pages", () => {
  expect(others({})).toEqual([30, 63]);
});

it("shows a small member on the first, and leaves 29 with 61 seats", () => {
  expect(others({ cdj: "government", gorran: "abstains" })).toEqual([29, 61]);
  expect(wallPages(certified, { cdj: "government" })[0].rows.at(-1)?.list.id).toBe("cdj");
});
