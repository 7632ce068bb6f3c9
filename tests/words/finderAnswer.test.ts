import { describe, expect, it } from "vitest";
import { english } from "#tests/english.ts";
import { contradiction, foundCount, nothingFound } from "#words/finderAnswer.ts";

describe("how many coalitions were found", () => {
  const found = { known: 12n, isAtLeast: false, unlisted: 0 };
  it.each([
    ["counts them", found, "12 coalitions"],
    ["counts one", { ...found, known: 1n }, "1 coalition"],
    [
      "is readable where they are very many",
      { ...found, known: 4_300_000_000n },
      "4.3 billion coalitions",
    ],
    ["is more where not all are counted", { ...found, isAtLeast: true }, "More than 12 coalitions"],
    [
      "is no more than a least where not every seat is itemised",
      { ...found, unlisted: 5 },
      "At least 12 coalitions: 5 seats are not in this source",
    ],
    [
      "needs no such words where not all are counted anyway",
      { ...found, isAtLeast: true, unlisted: 5 },
      "More than 12 coalitions",
    ],
  ])("%s", (_, count, words) => {
    expect(foundCount(count, english)).toBe(words);
  });
});

describe("that nothing was found", () => {
  const sought = { line: 17, unlisted: 5, hasConditions: false, isCertain: true };
  it.each([
    ["is said of the line", sought, "No coalition reaches 17."],
    [
      "is said of the conditions where there are any",
      { ...sought, hasConditions: true },
      "No coalition meets these conditions.",
    ],
    [
      "is left open where seats not itemised might reach the line",
      { ...sought, isCertain: false },
      "No coalition of listed lists reaches 17. Whether one with the 5 not in this source would, these figures cannot say.",
    ],
    [
      "is left open where seats not itemised might meet the conditions",
      { ...sought, hasConditions: true, isCertain: false },
      "No coalition of listed lists meets these conditions. Whether one with the 5 not in this source would, these figures cannot say.",
    ],
  ])("%s", (_, lookedFor, words) => {
    expect(nothingFound(lookedFor, english)).toBe(words);
  });
});

describe("conditions that cannot be met together", () => {
  it.each([
    [
      "contained-and-excluded",
      ["Amber", "Amber"],
      "“With Amber” and “without Amber” contradict each other: no coalition meets both.",
    ],
    [
      "contained-and-apart",
      ["Amber", "Birch"],
      "“With Amber and Birch” and “never together” contradict each other: no coalition meets both.",
    ],
    ["contained-and-supporting", ["Amber"], "Amber cannot both govern and support from outside."],
    [
      "excluded-and-supporting",
      ["Amber"],
      "“Without Amber” and “outside support of Amber counts” contradict each other: no coalition meets both.",
    ],
    [
      "contained-and-apart-from-support",
      ["Amber", "Birch"],
      "“With Amber” and “outside support of Birch counts” contradict “never together”: no coalition meets all three.",
    ],
    [
      "supporting-and-apart",
      ["Amber", "Birch"],
      "Amber and Birch both support from outside, and are “never together”: no coalition meets both.",
    ],
  ] as const)("are named with their lists: %s", (kind, lists, words) => {
    expect(contradiction(kind, lists, english)).toBe(words);
  });
});
