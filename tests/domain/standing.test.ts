import { assert, constantFrom, dictionary, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Roles } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { standingOf } from "#domain/standing.ts";
import { chamberFrom, lakeland, windmoor } from "#tests/parliaments.ts";

const report = chamberFrom(lakeland, "report");
const evening = chamberFrom(windmoor, "evening");

describe("the standing", () => {
  it("counts the camps, and what is missing: Anchor and Bridge hold 10 of 21, one short of 11", () => {
    const roles: Roles = { anchor: "government", bridge: "government" };
    expect(standingOf(roles, report, { kind: "absolute" })).toEqual({
      size: 21,
      government: 10,
      support: 0,
      abstaining: 0,
      opposition: 6,
      unlisted: 5,
      counted: 10,
      line: 11,
      short: 1,
      spare: 0,
      isReached: false,
      isEmpty: false,
    });
  });

  it("counts what is to spare: with Candle they hold 13", () => {
    const roles: Roles = { anchor: "government", bridge: "government", candle: "government" };
    expect(standingOf(roles, report, { kind: "absolute" })).toMatchObject({
      opposition: 3,
      counted: 13,
      short: 0,
      spare: 2,
      isReached: true,
    });
  });

  it("is reached by exactly as many as are needed", () => {
    const roles: Roles = { amber: "government", birch: "government", ember: "government" };
    expect(standingOf(roles, evening, { kind: "absolute" })).toMatchObject({
      counted: 21,
      short: 0,
      spare: 0,
      isReached: true,
    });
  });

  it("counts nothing for a list that the figures do not itemise, which is chosen all the same", () => {
    expect(standingOf({ elm: "government" }, report, { kind: "absolute" })).toMatchObject({
      government: 0,
      opposition: 16,
      unlisted: 5,
      isEmpty: false,
    });
    expect(standingOf({}, report, { kind: "absolute" }).isEmpty).toBe(true);
  });
});

describe("outside support and abstentions", () => {
  // 10 + 6 govern, Ember's 4 support, Birch's 7 abstain, and 5 + 3 + 3 + 3 are in opposition.
  const minority: Roles = {
    amber: "government",
    cedar: "government",
    ember: "support",
    birch: "abstains",
  };

  it("counts support towards the line, and abstentions not", () => {
    expect(standingOf(minority, evening, { kind: "absolute" })).toMatchObject({
      government: 16,
      support: 4,
      abstaining: 7,
      opposition: 14,
      counted: 20,
      short: 1,
    });
  });

  it("counts abstentions where it is enough not to be voted down", () => {
    expect(standingOf(minority, evening, { kind: "not-against" })).toMatchObject({
      counted: 27,
      line: 21,
      spare: 6,
    });
  });

  it("lowers the line of a vote by those who abstain: 41 - 7 = 34 vote, 18 win", () => {
    expect(standingOf(minority, evening, { kind: "plurality" })).toMatchObject({
      counted: 20,
      line: 18,
      spare: 2,
    });
  });
});

describe("any standing", () => {
  const anyRule = constantFrom<Rule>(
    { kind: "absolute" },
    { kind: "two-thirds" },
    { kind: "blocking-third" },
    { kind: "plurality" },
    { kind: "not-against" },
    { kind: "at-least", seats: 8 },
  );
  const anyRoles = dictionary(
    constantFrom("anchor", "bridge", "candle", "drum", "elm"),
    constantFrom("government" as const, "support" as const, "abstains" as const),
  );

  it("has camps that add up to the chamber, and never both a gap and a surplus", () => {
    assert(
      property(record({ roles: anyRoles, rule: anyRule }), ({ roles, rule }) => {
        const standing = standingOf(roles, report, rule);
        const { government, support, abstaining, opposition, unlisted } = standing;
        expect(government + support + abstaining + opposition + unlisted).toBe(21);
        expect(standing.short === 0 || standing.spare === 0).toBe(true);
        expect(standing.isReached).toBe(standing.short === 0);
        expect(standing.counted - standing.line).toBe(standing.spare - standing.short);
      }),
    );
  });
});
