import { describe, expect, it } from "vitest";
import type { Proposal } from "#domain/scenario.ts";
import { subjectOf } from "#domain/subject.ts";
import { english } from "#tests/english.ts";
import { lakeland, windmoor } from "#tests/parliaments.ts";
import { subjectAt } from "#tests/subjectAt.ts";
import { noWayOver, wayOver } from "#words/waysOver.ts";

describe("a way over the line", () => {
  // Amber holds 10 of 41; 21 are needed.
  const amber = subjectAt("?d=evening&in=amber", windmoor);
  it.each([
    [["birch", "cedar"], { lists: "Add Birch and Cedar", result: "23, 2 to spare" }],
    [["birch", "ember"], { lists: "Add Birch and Ember", result: "21, none to spare" }],
  ])("says whom to add, and what there would be then: %j", (lists, words) => {
    expect(wayOver(amber, lists, english)).toEqual(words);
  });
});

describe("that no listed way leads over the line", () => {
  // The report itemises 16 of 21: Anchor 6, Bridge 4, Candle 3, Drum 3, and not Elm.
  const unknown =
    "There is no way with the listed lists. Whether the 5 not in this source could close the gap, the figures do not say.";
  it.each([
    ["is left open where seats not itemised might do", "?d=report&in=anchor&q=17", unknown],
    ["is left open where it would take all of them", "?d=report&in=anchor&q=21", unknown],
    [
      "is due to a list that abstains",
      "?d=report&in=anchor&abs=bridge&q=18",
      "Not while Bridge abstains: all the other listed lists together have 12, and 18 are needed.",
    ],
    [
      "is due to several that abstain, as far as their seats are known",
      "?d=report&in=anchor&abs=bridge.candle.elm&q=18",
      "Not while Bridge and Candle abstain: all the other listed lists together have 9, and 18 are needed.",
    ],
  ])("%s", (_, link, words) => {
    expect(noWayOver(subjectAt(link, lakeland), english)).toBe(words);
  });

  it.each<Proposal["roles"]>([{ anchor: "government" }, { anchor: "government", elm: "abstains" }])(
    "is certain where the line is beyond the chamber: %j",
    (roles) => {
      const rule = { kind: "at-least", seats: 30 } as const;
      const subject = subjectOf(lakeland, {
        parliament: "lakeland",
        edition: "report",
        roles,
        rule,
      });
      if (subject === null) throw new Error("Lakeland has a report");
      expect(noWayOver(subject, english)).toBe("All lists together do not reach 30.");
    },
  );
});
