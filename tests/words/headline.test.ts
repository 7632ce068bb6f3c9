import { describe, expect, it } from "vitest";
import type { Parliament } from "#domain/parliament.ts";
import { headline, headlineText, placeBefore } from "#words/headline.ts";
import { english } from "#tests/english.ts";
import { exampleParliament, lakeland, manyIsles, windmoor } from "#tests/parliaments.ts";
import { subjectAt } from "#tests/subjectAt.ts";

const moor = { ...windmoor, country: { en: "Moor" }, elected: "2032-05-09" };
const inWindmoor = (link: string) => headlineText(subjectAt(link, moor), english);
const inLakeland = (link: string) => headlineText(subjectAt(link, lakeland), english);

/** A chamber of lists with names of that many characters, each with one of 9 seats. */
function withNamesOf(length: number): Parliament {
  const seats = ["a", "b", "c"].map((letter) => [letter.repeat(length), 1] as const);
  return exampleParliament({ seats: Object.fromEntries(seats), size: 9 });
}

describe("the headline", () => {
  // Windmoor, 41 seats, 21 needed: Amber 10, Birch 7, Cedar 6, Dune 5, Ember 4, Fern, Grove, Heath 3.
  it.each([
    ["asks while nobody is chosen", "", "who can reach 21 of 41 seats?"],
    ["asks for the line of the rule", "?q=two-thirds", "who can reach 28 of 41 seats?"],
    ["asks while somebody only abstains", "?abs=amber", "who can reach 21 of 41 seats?"],
    ["counts what is missing", "?in=amber.birch", "Amber and Birch are 4 seats short"],
    ["says it of one list", "?in=amber", "Amber is 11 seats short"],
    ["says it of one seat", "?in=amber.birch.fern", "Amber, Birch and Fern are 1 seat short"],
    [
      "says that it is just enough",
      "?in=amber.birch.ember",
      "Amber, Birch and Ember have 21, not one to spare",
    ],
    ["says it of one list that is just enough", "?in=amber&q=10", "Amber has 10, not one to spare"],
    [
      "counts what is to spare",
      "?in=amber.birch.cedar",
      "Amber, Birch and Cedar have 2 seats to spare",
    ],
    ["says it of one list and one seat", "?in=amber&q=9", "Amber has 1 seat to spare"],
    [
      "names four, the largest first",
      "?in=heath.amber.fern.birch",
      "Amber, Birch, Fern and Heath have 2 seats to spare",
    ],
    [
      "counts more than four",
      "?in=amber.birch.fern.grove.heath",
      "five lists have 5 seats to spare",
    ],
    ["names one supporter", "?in=amber&sup=birch", "Amber, supported by Birch, is 4 seats short"],
    [
      "names one supporter of many lists",
      "?in=amber.cedar.dune.fern.grove&sup=heath",
      "five lists, supported by Heath, have 9 seats to spare",
    ],
    [
      "counts several supporters",
      "?in=amber&sup=fern.heath",
      "Amber, supported by two more, is 5 seats short",
    ],
    [
      "only mentions support where counting takes too much room",
      "?in=amber.birch.cedar.dune.fern.grove&sup=ember.heath",
      "six lists, with support, have 20 seats to spare",
    ],
    [
      "says who supports where nobody governs",
      "?sup=amber",
      "support by Amber alone is 11 seats short",
    ],
    [
      "names several who support where nobody governs",
      "?sup=amber.birch",
      "support by Amber and Birch alone is 4 seats short",
    ],
    [
      "counts them where they are more than four",
      "?sup=amber.birch.cedar.dune.ember",
      "support by five lists alone has 11 seats to spare",
    ],
    [
      "leaves out who abstains",
      "?in=amber.birch&abs=cedar.dune",
      "Amber and Birch are 4 seats short",
    ],
  ])("%s", (_, link, sentence) => {
    expect(inWindmoor(link)).toBe(`Moor, May 2032: ${sentence}`);
  });

  it("counts in words up to twelve", () => {
    const isles = (count: number) =>
      Array.from({ length: count }, (_, index) => `isle-${index + 1}`).join(".");
    const sentence = (link: string) => headlineText(subjectAt(link, manyIsles), english);
    expect(sentence(`?in=${isles(12)}`)).toContain("twelve lists are 181 seats short");
    expect(sentence(`?in=${isles(13)}`)).toContain("13 lists are 176 seats short");
  });

  it("names only those whose seats the figures know, unless there are no others", () => {
    expect(inLakeland("?d=report&in=anchor.elm")).toBe(
      "Lakeland, March 2031: Anchor is 5 seats short",
    );
    expect(inLakeland("?d=report&in=elm")).toBe("Lakeland, March 2031: Elm is 11 seats short");
  });

  it("names lists while the sentence is short enough, and else counts them", () => {
    const of = (length: number) => {
      const names = ["a", "b", "c"].map((letter) => letter.repeat(length));
      return headlineText(subjectAt(`?in=${names.join(".")}`, withNamesOf(length)), english);
    };
    // "…, … and … are 2 seats short" has 27 characters without the names.
    expect(of(6)).toBe("Example, January 2034: aaaaaa, bbbbbb and cccccc are 2 seats short");
    expect(of(20)).toBe("Example, January 2034: three lists are 2 seats short");
  });

  it("counts more than four, however short their names are", () => {
    const seats = { aa: 1, bb: 1, cc: 1, dd: 1, ee: 1 };
    const subject = (link: string) => subjectAt(link, exampleParliament({ seats, size: 13 }));
    expect(headlineText(subject("?in=aa.bb.cc.dd"), english)).toBe(
      "Example, January 2034: aa, bb, cc and dd are 3 seats short",
    );
    expect(headlineText(subject("?in=aa.bb.cc.dd.ee"), english)).toBe(
      "Example, January 2034: five lists are 2 seats short",
    );
    expect(headlineText(subject("?sup=aa.bb.cc.dd.ee"), english)).toBe(
      "Example, January 2034: support by five lists alone is 2 seats short",
    );
  });

  it("lets the place stand before a sentence that is shown otherwise", () => {
    expect(placeBefore("Moor, May 2032", english)).toBe("Moor, May 2032: ");
  });

  it("sets the outcome apart, wherever it stands", () => {
    expect(headline(subjectAt("?in=amber.birch", windmoor), english)).toMatchObject({
      place: "Windmoor, September 2032",
      before: "Amber and Birch are ",
      outcome: "4 seats short",
      after: "",
    });
    expect(headline(subjectAt("", windmoor), english).outcome).toBe("");
  });

  it("names the country where it is known", () => {
    const parliament = { ...windmoor, country: { en: "The Moors" } };
    expect(headlineText(subjectAt("", parliament), english)).toMatch(
      /^The Moors, September 2032: /,
    );
  });
});
