import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { linesDown, pageAfter, wallPages, type WallPage } from "#drawing/wallPages.ts";
import type { Role, Roles } from "#domain/roles.ts";
import { chamberFrom, exampleChamber, manyIsles } from "#tests/parliaments.ts";

const ids = ({ rows }: Pick<WallPage, "rows">) => rows.map(({ list }) => list.id);
const seats = ({ others }: WallPage) => others.reduce((sum, row) => sum + row.seats, 0);

/** That many lists, each with a seat more than the next. */
function rowsOf(count: number) {
  const each = Array.from({ length: count }, (_, index) => [`list-${index}`, count - index]);
  const size = (count * (count + 1)) / 2;
  return exampleChamber({ seats: Object.fromEntries(each), size }).rows;
}

const twelve = rowsOf(12);
const thirteen = rowsOf(13);
const isles = chamberFrom(manyIsles, "count").rows;

describe("the lists on the wall", () => {
  it("stand on one page where they are twelve", () => {
    expect(wallPages(twelve, { "list-10": "government" })).toEqual([{ rows: twelve, others: [] }]);
    expect(wallPages(thirteen, { "list-10": "government" })).toHaveLength(2);
  });

  it("are the nine largest of 200, and 191 smaller ones with 435 seats", () => {
    const [first] = wallPages(isles, {});
    expect(ids(first)).toEqual(ids({ rows: isles.slice(0, 9) }));
    expect(first.others).toHaveLength(191);
    expect(seats(first)).toBe(435);
  });

  it("are joined by a small member, before the fold: 190 others with 434 seats", () => {
    const [first] = wallPages(isles, { "isle-180": "government", "isle-150": "abstains" });
    expect(ids(first).slice(8)).toEqual([isles[8]?.list.id, "isle-180"]);
    expect(first.others).toHaveLength(190);
    expect(seats(first)).toBe(434);
  });

  it("are joined by two small members at most, the larger ones", () => {
    const roles: Roles = Object.fromEntries(
      isles.slice(9, 14).map(({ list }) => [list.id, "support"]),
    );
    const [first] = wallPages(isles, roles);
    expect(ids(first)).toEqual(ids({ rows: isles.slice(0, 11) }));
    expect(first.others).toHaveLength(189);
  });

  it("never take more than twelve lines, and the pages behind the first show every smaller one", () => {
    const anyRoles = array(constantFrom<Role | null>("government", "support", "abstains", null), {
      minLength: 96,
      maxLength: 96,
    });
    assert(
      property(constantFrom(twelve, thirteen, isles), anyRoles, (rows, given) => {
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
