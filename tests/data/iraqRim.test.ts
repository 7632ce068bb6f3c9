import { describe, expect, it } from "vitest";
import { assign } from "#domain/roles.ts";
import { faultsIn, pictureOf, selections, untouched } from "#tests/drawing/rimPicture.ts";
import { iraqIn } from "#tests/iraq.ts";

const article = iraqIn("article");

const all = selections(article);
/** One of seven: a number that shares no factor with theirs meets every kind. */
const some = all.filter((_, index) => index % 7 === 0);

describe("the names of Iraq's lists at the rim", () => {
  it("are there for every arc of 4 % in all 4,096 selections, and touch nothing", () => {
    expect(all).toHaveLength(4096);
    expect(faultsIn(article, all)).toEqual({});
  });

  // The page at 1024 and 1600 pixels, and the wall.
  it.each([{ width: 400 }, { width: 560, em: 15 }, { width: 832, em: 28 }])(
    "are there for every arc of a twenty-fifth, and touch nothing, in other widths: %j",
    (size) => {
      expect(faultsIn(article, some, size)).toEqual({});
    },
  );

  it("are the same for who supports as for who governs", () => {
    const supporting = some.map((roles) => assign(roles, Object.keys(roles).slice(1), "support"));
    expect(faultsIn(article, supporting)).toEqual({});
  });

  // Two thirds, a blocking third and unanimity, whose numbers stand among the names.
  it.each([220, 110, 329])("are left out rather than touch anything: line at %i", (line) => {
    expect(untouched(faultsIn(article, some, { line }))).toEqual([]);
  });

  // Beside the middle the number takes the place of a name, but not those of its neighbours.
  it.each([
    { line: 140, most: 0.01 },
    { line: 190, most: 0.02 },
    { line: 220, most: 0.07 },
    { line: 110, most: 0.075 },
  ])("are there for all but a few arcs where the line is at $line", ({ line, most }) => {
    const found: Record<string, number> = faultsIn(article, some, { line });
    expect(untouched(found)).toEqual([]);
    const missing = Object.values(found).reduce((sum, count) => sum + count, 0);
    expect(missing / (9 * some.length)).toBeLessThan(most);
  });

  it("are there for all but a few selections on a phone", () => {
    const found: Record<string, number> = faultsIn(article, some, { width: 358 });
    expect(untouched(found)).toEqual([]);
    const missing = Object.values(found).reduce((sum, count) => sum + count, 0);
    expect(missing).toBeLessThan(0.004 * 9 * some.length);
  });

  it("touch nothing in the certified result, of whose lists the large ones are named", () => {
    const certified = iraqIn("certified");
    const { labels, wanted } = pictureOf(certified, { nasr: "government" });
    expect(labels.map(({ id }) => id).toSorted()).toEqual([...wanted].toSorted());
    expect(faultsIn(certified, some)).toEqual({});
  });
});
