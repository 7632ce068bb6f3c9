import { describe, expect, it } from "vitest";
import { invitation, isMereInvitation } from "#words/invitation.ts";
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

describe("an invitation", () => {
  it.each([
    ["where nobody is chosen", windmoor, "", true],
    ["in a vote too, where every seat is itemised", windmoor, "?q=plurality", true],
    ["where some seats are not itemised", lakeland, "?d=report", true],
    ["and seats that count as no in a vote", lakeland, "?d=report&q=plurality", false],
    ["and who abstains", windmoor, "?abs=amber", false],
    ["where somebody governs", windmoor, "?in=amber", false],
  ])("is all that is said, or not: %s", (_, parliament, link, isAll) => {
    const subject = subjectAt(link, parliament);
    const isAllThatIsSaid = standfirst(subject, english).join(" ") === invitation(subject, english);
    expect({ isAllThatIsSaid, isMere: isMereInvitation(subject) }).toEqual({
      isAllThatIsSaid: isAll,
      isMere: isAll,
    });
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

it("a coalition short of the line is told one pair that would close the gap, of several", () => {
  // Of 10 seats gg has 1 and lacks 6; any two of the others hold 6.
  const parliament = exampleParliament({ seats: { aa: 3, bb: 3, cc: 3, gg: 1 }, size: 10 });
  expect(standfirst(subjectAt("?in=gg&q=7", parliament), english)).toEqual([
    "No single list closes the gap; aa with bb or cc does.",
  ]);
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
      "none of six, who are all named",
      "?d=evening&in=amber.birch.cedar.fern.grove.heath",
      "Amber, Birch, Cedar, Fern, Grove and Heath hold 32. No single member is indispensable.",
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
    // Six of 5 and one of 1 hold 31 of 61: 26 without one of 5, and 30 without the one of 1.
    const six = Object.fromEntries(["aa", "bb", "cc", "dd", "ee", "ff"].map((id) => [id, 5]));
    const small = exampleParliament({ seats: { ...six, gg: 1 }, size: 61 });
    expect(standfirst(subjectAt("?in=aa.bb.cc.dd.ee.ff.gg&q=30", small), english)).toEqual([
      "aa, bb, cc, dd, ee and two more hold 31.",
      "The line is missed if any one of aa, bb, cc, dd, ee and ff leaves.",
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
