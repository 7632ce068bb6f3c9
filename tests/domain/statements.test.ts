import { describe, expect, it } from "vitest";
import type { Quote } from "#domain/quotes.ts";
import { statedVetoes, type RedLine } from "#domain/redLines.ts";
import type { Roles } from "#domain/roles.ts";
import { readingOrder } from "#domain/statementOrder.ts";
import { conflictsWithin, statementsOn } from "#domain/statements.ts";
import { against, partners, redLine, said } from "#tests/statements.ts";

const lists = ["anchor", "bridge", "candle", "drum", "elm"];

describe("what sets two members against each other", () => {
  const refusal = said("refusal", ["anchor", "elm"], 10, against("anchor", "elm"));
  const conflicts = (quotes: readonly Quote[], redLines: readonly RedLine[], roles: Roles) =>
    conflictsWithin({ quotes, redLines }, roles, lists).map(({ by, of }) => `${by} on ${of}`);

  it("is a statement of one against the other, where both govern or support", () => {
    expect(conflicts([refusal], [], { anchor: "government", elm: "support" })).toEqual([
      "anchor on elm",
    ]);
    expect(conflicts([refusal], [], { anchor: "government", elm: "abstains" })).toEqual([]);
    expect(conflicts([refusal], [], partners("anchor", "bridge"))).toEqual([]);
    expect(conflicts([refusal], [], {})).toEqual([]);
  });

  it("is told by who spoke, in the order of the lists, each two once in each direction", () => {
    const all = [
      said("answer", ["elm", "anchor"], 12, against("elm", "anchor")),
      refusal,
      said("again", ["anchor", "elm"], 14, against("anchor", "elm")),
      said("other", ["anchor", "drum"], 15, against("anchor", "drum")),
    ];
    expect(conflicts(all, [], partners("anchor", "drum", "elm"))).toEqual([
      "anchor on drum",
      "anchor on elm",
      "elm on anchor",
    ]);
  });

  it.each([
    ["explicit", true],
    ["omission", false],
    ["condition", false],
    ["outside", false],
    ["no-red-line", false],
    ["self", false],
    ["result", false],
  ] as const)("is a red line of the kind %s: %s", (kind, isOne) => {
    const found = conflicts([], [redLine("one", { kind })], partners("anchor", "elm"));
    expect(found).toEqual(isOne ? ["anchor on elm"] : []);
  });

  it("is reported where it sets members against each other, and else not at all", () => {
    const reported = (line: RedLine, roles: Roles) =>
      statementsOn({ quotes: [], redLines: [line] }, roles);
    const both = partners("anchor", "elm");
    expect(reported(redLine("one", {}), both)).toMatchObject([
      { id: "one", by: "anchor", against: [{ by: "anchor", of: "elm" }] },
    ]);
    expect(reported(redLine("one", {}), partners("anchor"))).toEqual([]);
    expect(reported(redLine("one", {}), partners("elm"))).toEqual([]);
    expect(reported(redLine("one", { kind: "omission" }), both)).toEqual([]);
    expect(reported(redLine("one", { excludes: ["anchor"] }), both)).toEqual([]);
  });

  it("is nothing in words that turn no list against another", () => {
    const [one] = statementsOn({ quotes: [said("one", ["anchor"], 10)], redLines: [] }, {});
    expect(one?.against).toEqual([]);
  });

  it("is no line that a list draws against itself, with others or alone", () => {
    const alone = redLine("alone", { lists: ["anchor"], excludes: ["anchor"] });
    expect(conflicts([], [alone], partners("anchor", "elm"))).toEqual([]);
    const among = redLine("among", { lists: ["anchor", "elm"], excludes: ["anchor", "elm"] });
    expect(conflicts([], [among], partners("anchor", "elm"))).toEqual([
      "anchor on elm",
      "elm on anchor",
    ]);
  });

  it("is no line against a policy, and none that an outsider drew", () => {
    const lines = [
      redLine("policy", { excludes: [], excludesNote: "armed groups" }),
      redLine("abroad", { lists: [] }),
    ];
    expect(conflicts([], lines, partners("anchor", "elm"))).toEqual([]);
  });

  it("is counted once where a quote and a red line of the same day say it", () => {
    const roles = partners("anchor", "bridge", "elm");
    const lines = (...redLines: readonly RedLine[]) =>
      readingOrder(statementsOn({ quotes: [refusal], redLines }, roles), roles, lists).map(
        ({ id }) => id,
      );
    expect(lines(redLine("same", {}))).toEqual(["refusal"]);
    expect(lines(redLine("next-day", { date: "2031-03-11" }))).toEqual(["next-day", "refusal"]);
    // What a list said on that day of another is no news of this one.
    const others = said("others", ["bridge", "elm"], 11, against("bridge", "elm"));
    expect(conflicts([others], [redLine("own", { date: "2031-03-11" })], roles).toSorted()).toEqual(
      ["anchor on elm", "bridge on elm"],
    );
    // Nor are words against nobody, or against somebody else, of the same two.
    const calm = said("calm", ["anchor", "elm"], 11);
    const aside = said("aside", ["anchor", "elm"], 11, against("anchor", "bridge"));
    const own = redLine("own", { date: "2031-03-11" });
    expect(conflicts([calm], [own], roles)).toEqual(["anchor on elm"]);
    expect(conflicts([aside], [own], roles)).toEqual(["anchor on bridge", "anchor on elm"]);
    // What another list said in the same breath is told by nobody else.
    const both = redLine("both", { lists: ["anchor", "bridge"] });
    expect(lines(both)).toEqual(["refusal", "both"]);
    expect(conflicts([refusal], [both], roles)).toEqual(["anchor on elm", "bridge on elm"]);
  });
});

describe("vetoes", () => {
  const line = redLine("first", {});

  it("are explicit red lines of one list against one other, whichever of the two spoke", () => {
    const answer = redLine("second", { lists: ["elm"], excludes: ["anchor"] });
    const vetoes = statedVetoes([
      line,
      redLine("omission", { kind: "omission" }),
      redLine("person", { excludesNote: "one of its leaders" }),
      redLine("two", { lists: ["anchor", "bridge"] }),
      redLine("two-others", { excludes: ["elm", "drum"] }),
      redLine("outsider", { lists: [] }),
      redLine("nobody", { excludes: [] }),
      answer,
    ]);
    expect(vetoes).toEqual([{ pair: ["anchor", "elm"], statements: [line, answer] }]);
  });

  it("are as many as there are pairs", () => {
    const other = redLine("other", { excludes: ["drum"] });
    expect(statedVetoes([line, other])).toHaveLength(2);
    const alike = [
      redLine("one", { lists: ["an"], excludes: ["chor"] }),
      redLine("other", { lists: ["a"], excludes: ["nchor"] }),
    ];
    expect(statedVetoes(alike)).toHaveLength(2);
  });
});
