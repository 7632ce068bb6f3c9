import { describe, expect, it } from "vitest";
import { standfirst } from "#words/standfirst.ts";
import { english } from "#tests/english.ts";
import { exampleParliament, lakeland, manyIsles, windmoor } from "#tests/parliaments.ts";
import { subjectAt } from "#tests/subjectAt.ts";

const inWindmoor = (link: string) => standfirst(subjectAt(link, windmoor), english).join(" ");
const inLakeland = (link: string) => standfirst(subjectAt(link, lakeland), english).join(" ");

describe("an empty coalition in words", () => {
  it("names the largest list and what it needs", () => {
    expect(inWindmoor("")).toBe("Amber won most, 10. It needs 11 more.");
  });

  it("names the largest list where it needs nobody", () => {
    expect(inWindmoor("?q=10")).toBe("Amber won most, 10, enough alone.");
  });

  it("names who leads it where that is known", () => {
    expect(inLakeland("")).toBe("Ada Reed’s list Anchor won most, 6. It needs 5 more.");
  });

  it("says who abstains from nothing", () => {
    expect(inWindmoor("?abs=amber")).toBe(
      "Amber abstains with 10. Amber won most, 10. It needs 11 more.",
    );
  });

  it("says where there is no list at all", () => {
    const nobody = exampleParliament({ seats: {}, size: 5 });
    expect(standfirst(subjectAt("", nobody), english)).toEqual(["These figures name no list."]);
  });
});

describe("a coalition short of the line, in words", () => {
  it.each([
    [
      "one of few lists",
      "?d=evening&in=amber.birch",
      "Cedar, Dune or Ember would close the gap alone.",
    ],
    ["one list only", "?d=evening&in=birch.cedar", "Only Amber closes the gap alone."],
    [
      "one of four lists, which are named",
      "?d=evening&in=heath&q=8",
      "Amber, Birch, Cedar or Dune would close the gap alone.",
    ],
    [
      "one of many lists",
      "?d=evening&in=amber.birch.fern",
      "It depends on the figures: 21 with the figures of the recount. Any one of 5 lists closes the gap, down to Heath.",
    ],
    [
      "two lists, of few pairs",
      "?d=evening&in=amber",
      "No single list closes the gap; Birch with Cedar, Dune or Ember does.",
    ],
    [
      "two lists, one of them with any other",
      "?d=evening&in=birch.fern",
      "No single list closes the gap; Amber with any one of 5 others does.",
    ],
    [
      "two lists, of many pairs",
      "?d=evening&in=amber.fern",
      "No single list closes the gap; Birch with any one of 5 others does.",
    ],
    [
      "a single pair",
      "?d=evening&in=heath&q=20",
      "No single list closes the gap; Amber with Birch does.",
    ],
    [
      "three lists",
      "?d=evening&in=heath",
      "No two lists close the gap; it takes at least three more.",
    ],
    [
      "nobody, while some abstain",
      "?d=evening&in=birch&abs=amber&q=32",
      "Amber abstains with 10. All lists of these figures that do not abstain together do not reach 32.",
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
      "It depends on the figures: 20 with the figures of election night. They are Amber, Birch and Fern.",
    ],
    [
      "some of them",
      "?d=evening&in=amber.birch.cedar.fern",
      "Amber, Birch, Cedar and Fern hold 26. The majority falls if any one of Amber, Birch and Cedar leaves.",
    ],
    [
      "one of them",
      "?d=evening&in=amber.cedar.dune.fern.grove",
      "Amber, Cedar, Dune, Fern and Grove hold 27. Only Amber is indispensable: the majority falls without it.",
    ],
    [
      "none of them",
      "?d=evening&in=amber.birch.cedar.dune.ember",
      "Amber, Birch, Cedar, Dune and Ember hold 32. No single member is indispensable.",
    ],
    [
      "one of them, by another rule",
      "?d=evening&in=amber.birch&q=8",
      "Only Amber is indispensable: the line is missed without it.",
    ],
    ["a single one, of which that goes without saying", "?d=evening&in=amber&q=10", ""],
  ])("needs %s", (_, link, sentences) => {
    expect(inWindmoor(link)).toBe(sentences);
  });
});

describe("needed members, in words", () => {
  it("are two, of whom neither may leave", () => {
    const three = exampleParliament({ seats: { ab: 5, cd: 4, ef: 1, gh: 3 }, size: 15 });
    expect(standfirst(subjectAt("?in=ab.cd.ef", three), english)).toEqual([
      "The majority falls without either ab or cd.",
    ]);
    const two = exampleParliament({ seats: { ab: 3, cd: 2, ef: 4 }, size: 9 });
    expect(standfirst(subjectAt("?in=ab.cd", two), english)).toEqual([
      "The majority falls without either.",
    ]);
  });

  it("are counted where they are many, and names are cut short", () => {
    const isles = Array.from({ length: 20 }, (_, index) => `isle-${index + 1}`).join(".");
    expect(standfirst(subjectAt(`?in=${isles}&q=96`, manyIsles), english)).toEqual([
      "Isle 1, Isle 10, Isle 11, Isle 12, Isle 13 and 15 more hold 100.",
      "The line is missed if any one of the 20 leaves.",
    ]);
    // Seven of 5 and one of 1 hold 36 of 71: 31 without one of 5, and 35 without the one of 1.
    const seven = Object.fromEntries(
      ["aa", "bb", "cc", "dd", "ee", "ff", "gg"].map((id) => [id, 5]),
    );
    const eight = exampleParliament({ seats: { ...seven, hh: 1 }, size: 71 });
    const all = "?in=aa.bb.cc.dd.ee.ff.gg.hh&q=35";
    expect(standfirst(subjectAt(all, eight), english)).toEqual([
      "aa, bb, cc, dd, ee and three more hold 36.",
      "The line is missed if any one of seven of them leaves.",
    ]);
  });
});

describe("several roles in words", () => {
  it.each([
    [
      "each with its seats",
      "?d=evening&in=amber&sup=birch&abs=cedar",
      "Cedar abstains with 6. Dune or Ember would close the gap alone.",
    ],
    [
      "of several lists",
      "?d=evening&in=amber.ember&sup=fern.grove&abs=cedar.dune",
      "Amber and Ember hold 14. Fern and Grove add 6. Cedar and Dune abstain with 11.",
    ],
    [
      "without a government",
      "?d=evening&sup=amber",
      "No single list closes the gap; Birch with Cedar, Dune or Ember does.",
    ],
    [
      "that are exactly enough",
      "?d=evening&in=amber.birch&sup=ember",
      "Amber and Birch hold 17. Ember adds 4. The majority falls if any one of the three leaves.",
    ],
    [
      "that are more than enough",
      "?d=evening&in=amber.birch&sup=cedar",
      "Amber and Birch hold 17. Cedar adds 6. The majority falls if any one of the three leaves.",
    ],
    [
      "in a vote that says nothing of seats not itemised where there are none",
      "?d=evening&in=amber&sup=birch&abs=cedar&q=plurality",
      "It depends on the figures: 18 with the figures of the recount. Cedar abstains with 6.",
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
      "Elm adds nothing here: these figures do not itemise it.",
    ],
    [
      "are those of a member that governs all the same",
      "?d=report&in=elm&sup=anchor",
      "Elm adds nothing here: these figures do not itemise it.",
    ],
    [
      "are not asked about where a list that is itemised does alone",
      "?d=report&in=anchor.bridge",
      "Candle or Drum would close the gap alone.",
    ],
    [
      "are asked about where nobody is left",
      "?d=report&in=anchor.bridge.candle.drum&q=17",
      "All lists of these figures together do not reach 17; with some of the 5 not in this source they might.",
    ],
    [
      "are not asked about where they are too few",
      "?d=report&in=anchor&q=17",
      "All lists of these figures together do not reach 17.",
    ],
    [
      "vote no in a vote",
      "?d=report&in=anchor&abs=bridge&q=plurality",
      "Bridge abstains with 4. The 5 not in this source are taken as voting no.",
    ],
    [
      "vote no against a government that is not to be voted down",
      "?d=report&in=anchor&abs=bridge.candle&q=not-against",
      "Bridge and Candle abstain with 7. The 5 not in this source are taken as voting no.",
    ],
  ])("%s", (_, link, sentences) => {
    expect(inLakeland(link)).toBe(sentences);
  });

  it("belong to several members that add nothing", () => {
    const { lists, ...example } = exampleParliament({ seats: { big: 3, one: 1, two: 1 }, size: 9 });
    const [{ rows, ...edition }] = example.editions;
    const onlyTheFirst = { ...edition, rows: rows.slice(0, 1) };
    const parliament = { ...example, lists, editions: [onlyTheFirst] as const };
    expect(standfirst(subjectAt("?d=count&in=big.one.two", parliament), english)).toContain(
      "one and two add nothing here: these figures do not itemise them.",
    );
  });
});
