import { describe, expect, it } from "vitest";
import { headlineText } from "#words/headline.ts";
import { standfirst } from "#words/standfirst.ts";
import { english } from "#tests/english.ts";
import { exampleParliament, lakeland, windmoor } from "#tests/parliaments.ts";
import { subjectAt } from "#tests/subjectAt.ts";

const inWindmoor = (link: string) => standfirst(subjectAt(link, windmoor), english).join(" ");
const inLakeland = (link: string) => standfirst(subjectAt(link, lakeland), english).join(" ");

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
      "of two, neither of whom may leave",
      "?d=evening&in=amber&sup=birch&q=15",
      "Amber holds 10. Birch adds 7. The line is missed without either.",
    ],
    [
      "of supporters only",
      "?d=evening&sup=amber.birch",
      "Amber and Birch add 17. Cedar, Dune or Ember would close the gap alone.",
    ],
    [
      "in a vote with nobody left out",
      "?d=evening&in=amber.birch&q=plurality",
      "Cedar, Dune or Ember would close the gap alone.",
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

it("a supporter whom the headline names is told again where it does not name who governs", () => {
  const moor = { ...windmoor, country: { en: "Moor" }, elected: "2032-05-09" };
  const subject = subjectAt("?d=evening&in=amber.cedar.dune.fern.grove&sup=heath", moor);
  expect(headlineText(subject, english)).toContain("five lists, supported by Heath,");
  expect(standfirst(subject, english)).toEqual([
    "Amber, Cedar, Dune, Fern and Grove hold 27. Heath adds 3.",
  ]);
});

describe("seats not itemised, in words", () => {
  it.each([
    [
      "make it unknown whether they could close the gap, and a member of them adds nothing",
      "?d=report&in=anchor.elm",
      "Elm adds nothing here: these figures do not itemise it.",
    ],
    [
      "are those of the only member that governs",
      "?d=report&in=elm",
      "Elm adds nothing here: these figures do not itemise it.",
    ],
    [
      "are those of the only one that supports",
      "?d=report&sup=elm",
      "Elm adds nothing here: these figures do not itemise it.",
    ],
    [
      "are those of one that abstains from nothing",
      "?d=report&abs=elm",
      "Elm adds nothing here: these figures do not itemise it. Ada Reed’s list Anchor won most, 6. It needs 5 more.",
    ],
    [
      "are those of a member that makes no other less needed",
      "?d=report&in=anchor.bridge.candle.elm",
      "Elm adds nothing here: these figures do not itemise it. The majority falls if any one of the three leaves.",
    ],
    [
      "are not those of the pairs that close the gap",
      "?d=report&in=drum",
      "No single list of these figures closes the gap; Anchor with Bridge or Candle does.",
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

  it("leave the answer to all figures that itemise every member", () => {
    const [evening, ...others] = windmoor.editions;
    const sketch = {
      ...evening,
      id: "sketch",
      rows: evening.rows.filter(({ list }) => list !== "fern"),
    };
    const parliament = { ...windmoor, editions: [evening, ...others, sketch] as const };
    expect(standfirst(subjectAt("?d=sketch&in=amber.birch.fern", parliament), english)).toEqual([
      "It depends on the figures: 20 with the figures of election night and 21 with the figures of the recount.",
    ]);
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
