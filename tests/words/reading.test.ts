import { describe, expect, it } from "vitest";
import { readingSentences } from "#words/reading.ts";
import { english } from "#tests/english.ts";
import { exampleParliament, lakeland, windmoor } from "#tests/parliaments.ts";
import { subjectAt } from "#tests/subjectAt.ts";

const inWindmoor = (link: string) => readingSentences(subjectAt(link, windmoor), english).join(" ");
const inLakeland = (link: string) => readingSentences(subjectAt(link, lakeland), english).join(" ");

describe("an empty coalition in words", () => {
  it("names the largest list and what it needs", () => {
    expect(inWindmoor("")).toBe("Amber won most seats: 10. It needs 11 more. Tick or drag a list.");
  });

  it("names the largest list where it needs nobody", () => {
    expect(inWindmoor("?q=10")).toBe(
      "Amber won most seats: 10, enough for 10 alone. Tick or drag a list.",
    );
  });

  it("says where there is no list at all", () => {
    const nobody = exampleParliament({ seats: {}, size: 5 });
    expect(readingSentences(subjectAt("", nobody), english)).toEqual([
      "These figures name no list.",
    ]);
  });
});

describe("a coalition short of the line, in words", () => {
  it.each([
    [
      "one of few lists",
      "?d=evening&in=amber.birch",
      "Amber and Birch hold 17 of 41 seats, 4 short of 21. Cedar, Dune or Ember would close the gap alone.",
    ],
    [
      "one list only",
      "?d=evening&in=birch.cedar",
      "Birch and Cedar hold 13 of 41 seats, 8 short of 21. Only Amber closes the gap alone.",
    ],
    [
      "one of four lists, which are named",
      "?d=evening&in=heath&q=8",
      "Heath holds 3 of 41 seats, 5 short of 8. Amber, Birch, Cedar or Dune would close the gap alone.",
    ],
    [
      "one of many lists",
      "?d=evening&in=amber.birch.fern",
      "Amber, Birch and Fern hold 20 of 41 seats, 1 short of 21. Any one of 5 lists closes the gap, down to Heath.",
    ],
    [
      "two lists, of few pairs",
      "?d=evening&in=amber",
      "Amber holds 10 of 41 seats, 11 short of 21. No single list closes the gap; Birch with Cedar, Dune or Ember does. So does Cedar with Dune.",
    ],
    [
      "two lists, one of them with any other",
      "?d=evening&in=birch.fern",
      "Birch and Fern hold 10 of 41 seats, 11 short of 21. No single list closes the gap; Amber with any one of 5 others does. So does Cedar with Dune.",
    ],
    [
      "two lists, of many pairs",
      "?d=evening&in=amber.fern",
      "Amber and Fern hold 13 of 41 seats, 8 short of 21. No single list closes the gap; Birch with any one of 5 others does. There are 7 more such pairs.",
    ],
    [
      "a single pair",
      "?d=evening&in=heath&q=20",
      "Heath holds 3 of 41 seats, 17 short of 20. No single list closes the gap; Amber with Birch does.",
    ],
    [
      "three lists",
      "?d=evening&in=heath",
      "Heath holds 3 of 41 seats, 18 short of 21. No two lists close the gap; it takes at least 3 more.",
    ],
    [
      "nobody, while some abstain",
      "?d=evening&in=birch&abs=amber&q=32",
      "Birch governs with 7 seats. Amber abstains with 10. 7 of 41 seats count, 25 short of 32. All lists of these figures that do not abstain do not reach 32 together.",
    ],
  ])("by %s", (_, link, sentences) => {
    expect(inWindmoor(link)).toBe(sentences);
  });
});

describe("a coalition that reaches the line, in words", () => {
  it.each([
    [
      "all of them, exactly",
      "?d=recount&in=amber.birch.fern",
      "Amber, Birch and Fern hold 21 of 41 seats: exactly the 21 needed, none to spare. Every one of them is needed.",
    ],
    [
      "some of them",
      "?d=evening&in=amber.birch.cedar.fern",
      "Amber, Birch, Cedar and Fern hold 26 of 41 seats, 5 more than the 21 needed. Amber, Birch and Cedar are indispensable: the majority falls without any of them.",
    ],
    [
      "one of them",
      "?d=evening&in=amber.cedar.dune.fern.grove",
      "Amber, Cedar, Dune, Fern and Grove hold 27 of 41 seats, 6 more than the 21 needed. Only Amber is indispensable: the majority falls without it.",
    ],
    [
      "none of them",
      "?d=evening&in=amber.birch.cedar.dune.ember",
      "Amber, Birch, Cedar, Dune and Ember hold 32 of 41 seats, 11 more than the 21 needed. No single member is indispensable.",
    ],
    [
      "one of them, by another rule",
      "?d=evening&in=amber.birch&q=8",
      "Amber and Birch hold 17 of 41 seats, 9 more than the 8 needed. Only Amber is indispensable: the line is missed without it.",
    ],
    [
      "a single one, of which that goes without saying",
      "?d=evening&in=amber&q=10",
      "Amber holds 10 of 41 seats: exactly the 10 needed, none to spare.",
    ],
  ])("needs %s", (_, link, sentences) => {
    expect(inWindmoor(link)).toBe(sentences);
  });
});

describe("several roles in words", () => {
  it.each([
    [
      "each with its seats",
      "?d=evening&in=amber&sup=birch&abs=cedar",
      "Amber governs with 10 seats. Birch supports from outside with 7. Cedar abstains with 6. 17 of 41 seats count, 4 short of 21. Dune or Ember would close the gap alone.",
    ],
    [
      "of several lists",
      "?d=evening&in=amber.ember&sup=fern.grove&abs=cedar.dune",
      "Amber and Ember govern with 14 seats. Fern and Grove support from outside with 6. Cedar and Dune abstain with 11. 20 of 41 seats count, 1 short of 21. Birch or Heath would close the gap alone.",
    ],
    [
      "without a government",
      "?d=evening&sup=amber",
      "Nobody is in government. Amber supports from outside with 10. 10 of 41 seats count, 11 short of 21. No single list closes the gap; Birch with Cedar, Dune or Ember does. So does Cedar with Dune.",
    ],
    [
      "that are exactly enough",
      "?d=evening&in=amber.birch&sup=ember",
      "Amber and Birch govern with 17 seats. Ember supports from outside with 4. 21 of 41 seats count: exactly the 21 needed. Every one of them is needed.",
    ],
    [
      "that are more than enough",
      "?d=evening&in=amber.birch&sup=cedar",
      "Amber and Birch govern with 17 seats. Cedar supports from outside with 6. 23 of 41 seats count, 2 more than the 21 needed. Every one of them is needed.",
    ],
    [
      "in a vote that says nothing of seats not itemised where there are none",
      "?d=evening&in=amber&sup=birch&abs=cedar&q=plurality",
      "Amber governs with 10 seats. Birch supports from outside with 7. Cedar abstains with 6. 17 of 41 seats count, 1 short of 18. Any one of 5 lists closes the gap, down to Heath.",
    ],
  ])("%s", (_, link, sentences) => {
    expect(inWindmoor(link)).toBe(sentences);
  });
});

describe("seats not itemised, in words", () => {
  it.each([
    [
      "make it unknown whether they could close the gap, and a member of them adds nothing",
      "?d=report&in=anchor.elm",
      "Anchor holds 6 of 21 seats, 5 short of 11. Elm adds nothing here: these figures do not itemise it. No single list of these figures closes the gap; Bridge with Candle or Drum does. So does Candle with Drum. Whether lists among the 5 seats not itemised could, the figures do not say.",
    ],
    [
      "are those of a member that governs all the same",
      "?d=report&in=elm&sup=anchor",
      "Anchor supports from outside with 6. 6 of 21 seats count, 5 short of 11. Elm adds nothing here: these figures do not itemise it. No single list of these figures closes the gap; Bridge with Candle or Drum does. So does Candle with Drum. Whether lists among the 5 seats not itemised could, the figures do not say.",
    ],
    [
      "are not asked about where a list that is itemised does alone",
      "?d=report&in=anchor.bridge",
      "Anchor and Bridge hold 10 of 21 seats, 1 short of 11. Candle or Drum would close the gap alone.",
    ],
    [
      "are asked about where nobody is left",
      "?d=report&in=anchor.bridge.candle.drum&q=17",
      "Anchor, Bridge, Candle and Drum hold 16 of 21 seats, 1 short of 17. All lists of these figures together do not reach 17. Whether lists among the 5 seats not itemised could, the figures do not say.",
    ],
    [
      "are not asked about where they are too few",
      "?d=report&in=anchor&q=17",
      "Anchor holds 6 of 21 seats, 11 short of 17. All lists of these figures together do not reach 17.",
    ],
    [
      "vote no in a vote",
      "?d=report&in=anchor&abs=bridge&q=plurality",
      "Anchor governs with 6 seats. Bridge abstains with 4. 6 of 21 seats count, 3 short of 9. The 5 seats not itemised are taken as voting no. Candle or Drum would close the gap alone.",
    ],
    [
      "vote no against a government that is not to be voted down",
      "?d=report&in=anchor&abs=bridge.candle&q=not-against",
      "Anchor governs with 6 seats. Bridge and Candle abstain with 7. 13 of 21 seats count, 2 more than the 11 needed. The 5 seats not itemised are taken as voting no. Every one of them is needed.",
    ],
  ])("%s", (_, link, sentences) => {
    expect(inLakeland(link)).toBe(sentences);
  });

  it("belong to several members that add nothing", () => {
    const { lists, ...example } = exampleParliament({ seats: { big: 3, one: 1, two: 1 }, size: 9 });
    const [{ rows, ...edition }] = example.editions;
    const onlyTheFirst = { ...edition, rows: rows.slice(0, 1) };
    const parliament = { ...example, lists, editions: [onlyTheFirst] as const };
    expect(readingSentences(subjectAt("?d=count&in=big.one.two", parliament), english)).toContain(
      "one and two add nothing here: these figures do not itemise them.",
    );
  });
});
