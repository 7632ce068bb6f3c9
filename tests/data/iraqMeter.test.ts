import { describe, expect, it } from "vitest";
import {
  allWinning,
  barsOf,
  drawn,
  faultsIn,
  isNamed,
  isWinning,
  measure,
  onPage,
  onWall,
  pages,
  walls,
} from "#tests/drawing/meterFaults.ts";
import { iraqIn } from "#tests/iraq.ts";

const article = iraqIn("article");
const certified = iraqIn("certified");
const winning = barsOf(article, allWinning(article));

/** A thousand of the certified result: each list is in or out as a fixed row of numbers has it. */
function aThousand(): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let state = 1;
  const next = () => {
    // Numbers that follow each other without pattern, the same in each run (Park and Miller).
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  while (found.length < 1000) {
    const share = 0.3 + 0.6 * next();
    const members = certified.rows.map(({ list }) => list.id).filter(() => next() < share);
    if (isWinning(certified, members)) found.push(members);
  }
  return found;
}

const thousand = barsOf(certified, aThousand());

describe("over all winning coalitions of Iraq", () => {
  it.each([...pages, ...walls])(
    "of the article no label touches the line or another, and the crossed one has a name: $width",
    (view) => {
      expect(winning).toHaveLength(1298);
      expect(faultsIn(winning, view)).toEqual([]);
    },
  );

  it.each([...pages, ...walls])("nor in a thousand of the certified result: $width", (view) => {
    expect(thousand).toHaveLength(1000);
    expect(faultsIn(thousand, view)).toEqual([]);
  });

  // Of many small lists side by side; the table and the chamber have them all.
  it.each([
    { view: onPage(608), most: 2.2 },
    { view: onPage(1216), most: 0.95 },
    { view: onPage(1824), most: 0.55 },
    { view: onWall(1024, 768), most: 1.9 },
    { view: onWall(1920, 1080), most: 1.2 },
  ])("few lists of the article are without a name: $view.width", ({ view, most }) => {
    const unnamed = winning.flatMap((bar) =>
      drawn(bar, view, [measure]).flatMap(({ labels }) =>
        labels.filter((label) => !isNamed(label)),
      ),
    );
    expect(unnamed.length / winning.length).toBeLessThan(most);
  });
});
