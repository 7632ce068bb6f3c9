import { describe, expect, it } from "vitest";
import { english } from "#tests/english.ts";
import { windmoor } from "#tests/parliaments.ts";
import { subjectAt } from "#tests/subjectAt.ts";
import { paperOutcome } from "#words/paperOutcome.ts";
import { sumWords } from "#words/sumWords.ts";

// Windmoor, 41 seats, 21 needed: Amber 10, Birch 7, Cedar 6, Ember 4.
const inWindmoor = (link: string) => subjectAt(`?d=evening&${link}`, windmoor);

describe("what is missing or to spare", () => {
  it.each([
    ["in=amber.birch", "4 short", "17"],
    ["in=amber.birch.ember", "not one to spare", "21"],
    ["in=amber.birch.cedar", "2 to spare", "23"],
  ])("stands on the meter's line, with the total: %s", (link, words, total) => {
    expect(sumWords(inWindmoor(link), english)).toEqual({
      total,
      words,
      joined: `${total}, ${words}`,
    });
  });

  it.each([
    ["in=amber.birch", "4 short"],
    ["in=amber.birch.ember", "✓ not one to spare"],
    ["in=amber.birch.cedar", "✓ 2 to spare"],
  ])("stands on paper, ticked where the line is reached: %s", (link, words) => {
    expect(paperOutcome(inWindmoor(link).standing, english)).toBe(words);
  });

  it("is not told of nobody", () => {
    expect(sumWords(inWindmoor(""), english)).toBeNull();
    expect(paperOutcome(inWindmoor("").standing, english)).toBe("Nobody is in the coalition yet");
  });
});
