import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { linesDown, pageAfter, wallPages, type WallPage } from "#domain/wallPages.ts";
import type { Role, Roles } from "#domain/roles.ts";
import { iraqIn } from "#tests/iraq.ts";
import { chamberIn } from "#domain/chamber.ts";
import { manyIsles } from "#tests/parliaments.ts";

const ids = ({ rows }: Pick<WallPage, "rows">) => rows.map(({ list }) => list.id);
const seats = ({ others }: WallPage) => others.reduce((sum, row) => sum + row.seats, 0);

const article = iraqIn("article").rows;
const certified = iraqIn("certified").rows;
const isles = chamberIn(manyIsles, manyIsles.editions[0]).rows;

describe("the lists on the wall", () => {
  it("stand on one page where they are twelve", () => {
    expect(wallPages(article, { gorran: "government" })).toEqual([{ rows: article, others: [] }]);
  });

  it("are the nine largest of 39, and 30 smaller ones with 63 seats", () => {
    const [first] = wallPages(certified, {});
    expect(ids(first)).toEqual(ids({ rows: certified.slice(0, 9) }));
    expect(first.others).toHaveLength(30);
    expect(seats(first)).toBe(63);
  });

  it("are joined by a small member, before the fold: 29 others with 61 seats", () => {
    const [first] = wallPages(certified, { cdj: "government", gorran: "abstains" });
    expect(ids(first).slice(8)).toEqual([certified[8]?.list.id, "cdj"]);
    expect(first.others).toHaveLength(29);
    expect(seats(first)).toBe(61);
  });

  it("are joined by two small members at most, the larger ones", () => {
    const roles: Roles = Object.fromEntries(
      certified.slice(9, 14).map(({ list }) => [list.id, "support"]),
    );
    const [first] = wallPages(certified, roles);
    expect(ids(first)).toEqual(ids({ rows: certified.slice(0, 11) }));
    expect(first.others).toHaveLength(28);
  });

  it("never take more than twelve lines, and the pages behind the first show every smaller one", () => {
    const anyRoles = array(constantFrom<Role | null>("government", "support", "abstains", null), {
      minLength: 96,
      maxLength: 96,
    });
    assert(
      property(constantFrom(article, certified, isles), anyRoles, (rows, given) => {
        const roles = Object.fromEntries(
          rows.flatMap(({ list }, index) => {
            const role = given[index] ?? null;
            return role === null ? [] : [[list.id, role]];
          }),
        );
        const pages = wallPages(rows, roles);
        for (const page of pages) {
          expect(page.rows.length + (pages.length > 1 ? 1 : 0)).toBeLessThanOrEqual(12);
          expect(ids(page)).toEqual(ids({ rows: rows.filter((row) => page.rows.includes(row)) }));
        }
        const [first, ...further] = pages;
        expect(first.rows.length + first.others.length).toBe(rows.length);
        const isOne = rows.length <= 12;
        expect(further.flatMap((page) => page.rows)).toEqual(isOne ? [] : rows.slice(9));
        expect(pages.at(-1)?.others).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the first column", () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [11, 6],
    [12, 6],
  ])("of %i lines has %i", (lines, down) => {
    expect(linesDown(lines)).toBe(down);
  });
});

describe("the page that a turn leads to", () => {
  it("is the next one or the one before, round and round", () => {
    expect([-4, -3, -1, 0, 1, 2, 3, 7].map((turns) => pageAfter(turns, 3))).toEqual([
      2, 0, 2, 0, 1, 2, 0, 1,
    ]);
    expect(pageAfter(5, 1)).toBe(0);
  });
});
