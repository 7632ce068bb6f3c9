import { describe, expect, it } from "vitest";
import { noConstraints } from "#domain/constraints.ts";
import { bareDossier } from "#domain/dossier.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { Actions } from "#store/store.ts";
import { lakeland } from "#tests/parliaments.ts";
import { saidAfter, toggle, undo, type Step } from "./saidAfter.ts";

const two = "?p=windmoor&d=evening&in=amber.birch";

describe("what is said of a list", () => {
  it.each([
    ["added", two, [toggle("fern")], "Fern added, 3 seats. 20 of 41, 1 short of 21."],
    [
      "added that crosses the line",
      two,
      [toggle("cedar")],
      "Cedar added, 6 seats. Majority reached: 23 of 41, 2 to spare.",
    ],
    [
      "added that reaches exactly the line",
      two,
      [toggle("ember")],
      "Ember added, 4 seats. Majority reached: 21 of 41, no seat to spare.",
    ],
    [
      "added beyond the line",
      `${two}.cedar`,
      [toggle("dune")],
      "Dune added, 5 seats. 28 of 41. Still a majority, 7 to spare.",
    ],
    ["removed", `${two}.fern`, [toggle("fern")], "Fern removed, 3 seats. 17 of 41, 4 short of 21."],
    [
      "removed, and the line with it",
      `${two}.cedar`,
      [toggle("cedar")],
      "Cedar removed, 6 seats. Majority lost: 17 of 41, 4 short.",
    ],
    [
      "removed that leaves just enough",
      `${two}.ember.fern`,
      [toggle("fern")],
      "Fern removed, 3 seats. 21 of 41. Still a majority, no seat to spare.",
    ],
    [
      "given another role",
      two,
      [(app: Actions) => app.assignLists(["birch"], "support")],
      "Birch: Supports from outside, 7 seats. 17 of 41, 4 short of 21.",
    ],
    [
      "brought into government together, one of them from outside support",
      `${two}&sup=fern`,
      [(app: Actions) => app.assignLists(["fern", "grove"], "government")],
      "Fern and Grove: In government, 6 seats. Majority reached: 23 of 41, 2 to spare.",
    ],
    [
      "brought in to support from outside",
      two,
      [(app: Actions) => app.assignLists(["fern"], "support")],
      "Fern: Supports from outside, 3 seats. 20 of 41, 1 short of 21.",
    ],
    [
      "taken from support into government",
      `${two}&sup=fern`,
      [(app: Actions) => app.assignLists(["fern"], "government")],
      "Fern: In government, 3 seats. 20 of 41, 1 short of 21.",
    ],
    [
      "that comes with others",
      "?p=windmoor&d=evening",
      [(app: Actions) => app.assignLists(["heath", "amber"], "government")],
      "Amber and Heath added, 13 seats. 13 of 41, 8 short of 21.",
    ],
    [
      "that comes with many, which are counted",
      "?p=windmoor&d=evening",
      [
        (app: Actions) =>
          app.assignLists(["birch", "cedar", "dune", "ember", "fern"], "government"),
      ],
      "5 lists added, 25 seats. Majority reached: 25 of 41, 4 to spare.",
    ],
    [
      "that nobody knows",
      two,
      [(app: Actions) => app.chooseRoles({ atlantis: "government" })],
      "Amber and Birch removed, 17 seats. 0 of 41, 21 short of 21.",
    ],
    [
      "that nobody knows and that leaves all others where they are",
      two,
      [
        (app: Actions) =>
          app.chooseRoles({ amber: "government", birch: "government", atlantis: "abstains" }),
      ],
      "The roles of the lists changed. 17 of 41, 4 short of 21.",
    ],
    [
      "taken out as the last",
      two,
      [(app: Actions) => app.clear()],
      "Coalition emptied. Undo is available.",
    ],
  ])("%s", (_, link, steps, words) => {
    expect(saidAfter(link, ...steps)).toBe(words);
  });
});

describe("what is said of lists that the figures do not itemise", () => {
  const report = "?p=lakeland&d=report&in=anchor";

  it.each([
    [
      "added",
      report,
      toggle("elm"),
      "Elm added, seats not in this source. 6 of 21, 5 short of 11.",
    ],
    [
      "removed",
      `${report}.elm`,
      toggle("elm"),
      "Elm removed, seats not in this source. 6 of 21, 5 short of 11.",
    ],
    [
      "given another role",
      `${report}.elm`,
      (app: Actions) => app.assignLists(["elm"], "support"),
      "Elm: Supports from outside, seats not in this source. 6 of 21, 5 short of 11.",
    ],
    [
      "added with others, whose seats are theirs alone",
      report,
      (app: Actions) => app.assignLists(["bridge", "elm"], "government"),
      "Bridge added, 4 seats. Elm added, seats not in this source. 10 of 21, 1 short of 11.",
    ],
    [
      "members when these figures are chosen",
      "?p=lakeland&d=register&in=anchor.elm",
      (app: Actions) => app.chooseEdition("report"),
      "Figures: The first report. Your coalition: 6 of 21, 5 short of 11. Elm adds nothing here: these figures do not itemise it.",
    ],
    [
      "members when others are chosen",
      `${report}.elm`,
      (app: Actions) => app.chooseEdition("register"),
      "Figures: The register. Your coalition: 11 of 21. Majority, no seat to spare.",
    ],
  ])("%s", (_, link, step, words) => {
    expect(saidAfter(link, step)).toBe(words);
  });
});

describe("what is said under other rules", () => {
  it.each([
    ["two-thirds", "?p=windmoor&d=evening&in=amber.birch.cedar", "dune"],
    ["blocking-third", "?p=windmoor&d=evening&in=amber", "ember"],
  ])("names them when they are reached and lost: %s", (rule, link, last) => {
    expect(saidAfter(`${link}&q=${rule}`, toggle(last))).toMatch(
      rule === "two-thirds" ? /Two thirds reached: 28 of 41/ : /Blocking third reached: 14 of 41/,
    );
    expect(saidAfter(`${link}.${last}&q=${rule}`, toggle(last))).toMatch(
      rule === "two-thirds" ? /Two thirds lost: 23 of 41/ : /Blocking third lost: 10 of 41/,
    );
  });
});

describe("what is said of a step", () => {
  it("undone", () => {
    expect(saidAfter(two, toggle("fern"), undo)).toBe("Undone. 17 of 41, 4 short of 21.");
  });

  it("undone, of many", () => {
    const back: Step = (app) => app.travel(0);
    expect(saidAfter(two, toggle("fern"), toggle("dune"), back)).toBe(
      "Undone. 17 of 41, 4 short of 21.",
    );
  });

  it("undone to nothing", () => {
    expect(saidAfter("?p=windmoor&d=evening", toggle("dune"), undo)).toBe(
      "Undone. Your coalition is empty.",
    );
  });

  it("redone", () => {
    const redo: Step = (app) => app.redo();
    expect(saidAfter(two, toggle("cedar"), undo, redo)).toBe(
      "Redone. 23 of 41. Majority, 2 to spare.",
    );
  });

  it("that makes another scenario the present one", () => {
    const other: Scenario = {
      parliament: "windmoor",
      edition: "evening",
      roles: { amber: "government" },
      rule: { kind: "absolute" },
      constraints: noConstraints,
    };
    expect(saidAfter(two, (app) => app.open(other, 7, { notice: null }))).toBe(
      "Another scenario is shown. 10 of 41, 11 short of 21.",
    );
  });
});

describe("what is said of another", () => {
  it("rule", () => {
    expect(saidAfter(two, (app) => app.chooseRule({ kind: "blocking-third" }))).toBe(
      "Rule: Blocking third. 17 of 41. Blocking third, 3 to spare.",
    );
  });

  it("number of one's own", () => {
    const number = (seats: number) => (app: Actions) => app.chooseRule({ kind: "at-least", seats });
    expect(saidAfter(two, number(17), number(18))).toBe(
      "Rule: A number of your own. 17 of 41, 1 short of 18.",
    );
  });

  it("edition, with what it was before", () => {
    expect(saidAfter(`${two}.fern`, (app) => app.chooseEdition("recount"))).toBe(
      "Figures: The recount. Your coalition: 21 of 41. Majority, no seat to spare. With the figures of election night it was 20.",
    );
  });

  it("edition of nothing", () => {
    expect(saidAfter("?p=lakeland&d=register", (app) => app.chooseEdition("report"))).toBe(
      "Figures: The first report. 4 lists, 16 seats.",
    );
  });

  it("condition of the search", () => {
    const least: Step = (app) => app.chooseConstraints({ ...noConstraints, mostLists: 3 });
    expect(saidAfter(two, least)).toBe("Conditions of the search changed.");
  });

  it("parliament", () => {
    expect(saidAfter(two, (app) => app.openParliament(bareDossier(lakeland)))).toBe(
      "Lakeland: 21 seats, 11 needed. Your coalition is empty.",
    );
  });
});
