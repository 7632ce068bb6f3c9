import { describe, expect, it } from "vitest";
import { english } from "#tests/english.ts";
import { lakeland } from "#tests/parliaments.ts";
import { pointsText } from "#words/pointsText.ts";
import { powerFinding, rowName } from "#words/powerFinding.ts";

function sized(name: string, seats: number) {
  const list = lakeland.lists.find(({ id }) => id === name);
  if (list === undefined) throw new Error(`Lakeland has no list ${name}`);
  return { list, seats };
}

describe("what a picture of power shows first", () => {
  const anchor = [sized("anchor", 6)] as const;
  const bridge = [sized("bridge", 4)] as const;
  const smallest = [sized("candle", 3), sized("drum", 3)] as const;
  it.each([
    ["who gains and who loses", anchor, bridge, "Anchor decides more than its size, Bridge less"],
    [
      "of several of one size their number",
      smallest,
      anchor,
      "2 lists of 3 seats decide more than their size, Anchor less",
    ],
    ["who gains where nobody loses", anchor, null, "Anchor decides more than its size"],
    ["who loses where nobody gains", null, bridge, "Bridge decides less than its size"],
    ["several who lose", null, smallest, "2 lists of 3 seats decide less than their size"],
    ["that there is nothing to see", null, null, "Every list decides as much as its size says"],
  ])("is %s", (_, gains, loses, words) => {
    expect(powerFinding({ gains, loses }, english)).toBe(words);
  });

  it("has a row for each list, or one for many of one size", () => {
    expect(rowName(anchor, english)).toBe("Anchor");
    expect(rowName(smallest, english)).toBe("2 lists of 3 seats");
    expect(rowName([sized("anchor", 1), ...smallest], english)).toBe("3 lists of 1 seat");
  });
});

describe("a difference of power and size", () => {
  it.each([
    [0.022, "+2.2"],
    [-0.009, "−0.9"],
    [0.1, "+10"],
    [0, "0"],
    [0.0004, "0"],
    [-0.0004, "0"],
  ])("of %d is told in points with its sign: %s", (difference, words) => {
    expect(pointsText(difference, english)).toBe(words);
  });
});
