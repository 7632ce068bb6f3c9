import { describe, expect, it, vi } from "vitest";
import type { LinkProblem } from "#domain/linkProblem.ts";
import { chamberFrom, exampleChamber, lakeland, windmoor } from "#tests/parliaments.ts";
import { english } from "#tests/english.ts";
import { subjectAt } from "#tests/subjectAt.ts";
import { engineProblem } from "#words/engineTrouble.ts";
import { ledgerSentence } from "#words/ledgerSentence.ts";
import { printedSentence } from "#words/printedSentence.ts";
import { linkProblemSentence, linkProblemSentences, type Offer } from "#words/linkProblems.ts";
import { meterLabel } from "#words/meterLabel.ts";
import { listChoice, listName, listNames, namesOrCount } from "#words/names.ts";
import { powerTrouble } from "#words/powerTrouble.ts";
import { published } from "#words/published.ts";
import { tally } from "#words/tally.ts";
import { verdict } from "#words/verdict.ts";

const [anchor] = lakeland.lists;
if (anchor === undefined) throw new Error("Lakeland has lists");

const inWindmoor = (link: string) => subjectAt(`?d=evening&${link}`, windmoor);

describe("names", () => {
  const evening = chamberFrom(windmoor, "evening");

  it("are put together, up to four of them", () => {
    expect(listName(evening, "amber", english)).toBe("Amber");
    expect(listNames(evening, ["amber", "birch", "cedar"], english)).toBe("Amber, Birch and Cedar");
    expect(listChoice(evening, ["amber", "birch", "cedar"], english)).toBe("Amber, Birch or Cedar");
    const four = ["amber", "birch", "cedar", "dune"];
    expect(namesOrCount(evening, four, english)).toBe("Amber, Birch, Cedar and Dune");
    expect(namesOrCount(evening, [...four, "ember"], english)).toBe("5 lists");
  });

  it("are the ids where a list is not known", () => {
    expect(listName(evening, "atlantis", english)).toBe("atlantis");
  });
});

describe("the verdict", () => {
  it("is that a coalition is empty, never that it is short", () => {
    expect(verdict(inWindmoor(""), english)).toBe("Your coalition is empty");
    expect(tally(inWindmoor(""), english)).toBe("Your coalition is empty");
  });

  it("says how much is missing", () => {
    expect(verdict(inWindmoor("in=amber"), english)).toBe("11 short of 21");
    expect(tally(inWindmoor("in=amber"), english)).toBe("10 of 41, 11 short of 21");
  });

  // Amber and Birch hold 17, Cedar's 6 and Dune's 5 make it 28; Cedar's 6 abstaining leave 35 votes.
  it.each([
    ["in=amber.birch.cedar", "Majority, 2 to spare", "23 of 41. Majority, 2 to spare"],
    ["in=amber.birch.ember", "Majority, no seat to spare", "21 of 41. Majority, no seat to spare"],
    [
      "in=amber.birch.cedar.dune&q=two-thirds",
      "Two thirds, no seat to spare",
      "28 of 41. Two thirds, no seat to spare",
    ],
    [
      "in=amber.birch&q=blocking-third",
      "Blocking third, 3 to spare",
      "17 of 41. Blocking third, 3 to spare",
    ],
    ["in=amber&q=10", "Enough, no seat to spare", "10 of 41. Enough, no seat to spare"],
    [
      "in=amber.birch.fern&abs=cedar&q=plurality",
      "More yes than no, 2 to spare",
      "20 of 41. More yes than no, 2 to spare",
    ],
    [
      "in=amber.birch&abs=cedar&q=not-against",
      "Not voted down, 2 to spare",
      "23 of 41. Not voted down, 2 to spare",
    ],
  ])("says what was reached: %s", (link, words, withTally) => {
    expect(verdict(inWindmoor(link), english)).toBe(words);
    expect(tally(inWindmoor(link), english)).toBe(withTally);
  });
});

describe("the bar in words", () => {
  it("has the verdict, then the camps with their lists", () => {
    const label = meterLabel(inWindmoor("in=amber.birch&sup=fern&abs=cedar.dune"), english);
    expect(label).toBe(
      "1 short of 21. In government: Amber 10 and Birch 7. Support from outside: Fern 3. Abstaining: Cedar 6 and Dune 5.",
    );
  });

  it("ends with the seats not itemised", () => {
    const label = meterLabel(subjectAt("?d=report&in=anchor", lakeland), english);
    expect(label).toBe("5 short of 11. In government: Anchor 6. 5 not in this source.");
  });

  it("leaves out lists without seats", () => {
    const chamber = exampleChamber({ seats: { many: 3, none: 0 }, size: 3 });
    const subject = subjectAt("?d=count&in=many.none", chamber.parliament);
    expect(meterLabel(subject, english)).toBe("Majority, 1 to spare. In government: many 3.");
  });
});

describe("the figures in a sentence", () => {
  it("explain a row that is printed twice", () => {
    expect(ledgerSentence(chamberFrom(lakeland, "report"), english)).toBe(
      "16 seats in 4 lists + 5 not in this source = 21",
    );
    expect(printedSentence(chamberFrom(lakeland, "report"), english)).toBe(
      "19 seats in 5 printed rows − 3 twice = 16 counted + 5 not in this source = 21",
    );
  });

  it("are plain where nothing is missing", () => {
    const register = chamberFrom(lakeland, "register");
    expect(ledgerSentence(register, english)).toBe("21 seats in 5 lists");
    expect(printedSentence(register, english)).toBe("21 seats in 5 lists");
  });

  it("say what is missing where nothing is printed twice", () => {
    expect(ledgerSentence(exampleChamber({ seats: { ab: 3, cd: 2 }, size: 9 }), english)).toBe(
      "5 seats in 2 lists + 4 not in this source = 9",
    );
  });
});

describe("whose figures these are", () => {
  it("says who published them and when, or else what they are called", () => {
    const [report, register] = lakeland.editions;
    expect(published(report, english)).toBe("Lake Gazette, 3 March 2031");
    if (register === undefined) throw new Error("Lakeland has a register");
    expect(published(register, english)).toBe("The register, 1 April 2031");
  });
});

describe("what a link got wrong", () => {
  const problem = (text: string) => ({
    problem: { kind: "unknown-list" as const, text, instead: null },
    text,
    offer: null,
  });

  it("is told one by one, with what is shown instead", () => {
    const edition = {
      kind: "unknown-edition",
      text: "dawn",
      instead: { en: "the figures of the count" },
    } as const;
    const problems = [{ problem: edition, text: "dawn", offer: null }, problem("moon")];
    expect(linkProblemSentences(problems, english)).toEqual([
      "The figures “\u2068dawn\u2069” are not here: the figures of the count are shown.",
      "This link names a list that is not in these figures: “\u2068moon\u2069”. The rest is shown.",
    ]);
  });

  it.each<[string, LinkProblem["kind"], Offer, string]>([
    [
      "list",
      "unknown-list",
      { kind: "list", list: anchor, insteadOf: null },
      "“\u2068ankr\u2069” is no list of these figures. Did you mean Anchor?",
    ],
    [
      "edition",
      "unknown-edition",
      { kind: "edition", edition: lakeland.editions[0] },
      "The figures “\u2068ankr\u2069” are not here. Did you mean the first report’s figures?",
    ],
    [
      "rule",
      "unknown-rule",
      { kind: "rule", rule: { kind: "two-thirds" } },
      "“\u2068ankr\u2069” is no rule that is known. Did you mean two thirds?",
    ],
  ])("is asked about where another %s may have been meant", (_, kind, offer, question) => {
    const misspelt = { problem: { kind, text: "an", instead: null }, text: "ankr", offer };
    expect(linkProblemSentence(misspelt, english)).toBe(question);
  });

  it("is told of six at most, and counted beyond", () => {
    const problems = ["aa", "bb", "cc", "dd", "ee", "ff"].map(problem);
    expect(linkProblemSentences(problems, english)).toHaveLength(6);
    const more = linkProblemSentences([...problems, problem("gg"), problem("hh")], english);
    expect(more).toHaveLength(7);
    expect(more[6]).toBe("… and 2 more.");
  });
});

describe("trouble with the engine", () => {
  it("is told with the value that is wrong", () => {
    expect(engineProblem({ kind: "quota", player: null, value: 0.5 }, english)).toBe(
      "The line of 0.5 seats is no whole number: choose another rule.",
    );
  });

  it("is told of power, with a way to try again only where that helps", () => {
    const about = { line: 30, chamber: { listed: 16 } };
    const retry = vi.fn<() => void>();
    expect(powerTrouble({ ...about, state: { kind: "nobody" } }, english)).toEqual({
      text: "No coalition of the listed lists reaches 30: together they hold 16 seats, so none of them can decide anything.",
    });
    const problem = { kind: "total", player: null, value: 5 } as const;
    expect(powerTrouble({ ...about, state: { kind: "problem", problem } }, english)).toEqual({
      text: engineProblem(problem, english),
    });
    const failed = { kind: "failed", retry } as const;
    expect(powerTrouble({ ...about, state: { ...failed, failures: 2 } }, english)).toEqual({
      text: expect.stringContaining("could not be finished"),
      again: { attempts: 2, retry },
    });
    expect(powerTrouble({ ...about, state: { ...failed, failures: 0 } }, english)).toEqual({
      text: expect.stringContaining("was stopped"),
      again: { attempts: 0, retry },
    });
    expect(powerTrouble({ ...about, state: { kind: "known" } }, english)).toBeNull();
    expect(powerTrouble({ ...about, state: { kind: "working" } }, english)).toBeNull();
  });
});
