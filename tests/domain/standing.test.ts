import { array, assert, constantFrom, dictionary, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalLists, ifItLeft, withThem } from "#domain/criticalMember.ts";
import { dependsOnEdition, verdictsByEdition } from "#domain/editionVerdicts.ts";
import type { Roles } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { standingOf } from "#domain/standing.ts";
import { subjectIn } from "#domain/subject.ts";
import { article2018, exampleChamber } from "#tests/exampleChamber.ts";
import { iraqIn } from "#tests/iraq.ts";

const article = exampleChamber("iraq-2018", article2018);
const absolute: Rule = { kind: "absolute" };

function government(...ids: readonly string[]): Roles {
  return Object.fromEntries(ids.map((id) => [id, "government"]));
}

const anyRule = constantFrom<Rule>(
  absolute,
  { kind: "two-thirds" },
  { kind: "blocking-third" },
  { kind: "plurality" },
  { kind: "not-against" },
  { kind: "at-least", seats: 100 },
);
const anyCoalition = dictionary(
  constantFrom(...Object.keys(article2018.seats)),
  constantFrom("government" as const, "support" as const, "abstains" as const),
);

describe("the arithmetic of the talks of 2018", () => {
  it.each([
    ["8 June: Sairoon, Hikma, Wataniya", ["sairoon", "hikma", "wataniya"], 94, 71],
    ["12 June: with Fatah", ["sairoon", "hikma", "wataniya", "fatah"], 141, 24],
    ["August: with Nasr instead", ["sairoon", "hikma", "wataniya", "nasr"], 136, 29],
    ["the three largest", ["sairoon", "fatah", "nasr"], 143, 22],
    ["Sairoon, Nasr, Hikma", ["sairoon", "nasr", "hikma"], 115, 50],
    ["Sairoon, Fatah, Nasr, Hikma", ["sairoon", "fatah", "nasr", "hikma"], 162, 3],
  ])("%s: %j hold %i, %i short", (_, ids, counted, short) => {
    expect(standingOf(government(...ids), article, absolute)).toMatchObject({
      counted,
      short,
      spare: 0,
      isReached: false,
    });
  });

  it("adds up as published after the recount", () => {
    const certified = iraqIn("certified");
    const seats = (...ids: readonly string[]) =>
      standingOf(government(...ids), certified, absolute).counted;
    expect(seats("sairoon", "hikma", "wataniya", "fatah")).toBe(142);
    expect(seats("sairoon", "hikma", "wataniya", "fatah", "nasr")).toBe(184);
    expect(seats("sairoon", "fatah", "nasr", "state-of-law", "hikma")).toBe(188);
    expect(seats("fatah", "state-of-law", "kdp", "puk")).toBe(116);
    expect(
      seats("fatah", "state-of-law", "kdp", "puk", "decision", "anbar-identity", "wataniya"),
    ).toBe(157);
  });

  it("has a majority of 168 with KDP, three to spare, in which all four are critical", () => {
    const chosen = subjectIn(article, government("sairoon", "fatah", "nasr", "kdp"), absolute);
    expect(chosen.standing).toMatchObject({
      counted: 168,
      spare: 3,
      isReached: true,
    });
    expect(criticalLists(chosen)).toEqual(["sairoon", "fatah", "nasr", "kdp"]);
  });
});

describe("outside support and abstentions", () => {
  const minority: Roles = {
    sairoon: "government",
    fatah: "government",
    nasr: "support",
    kdp: "abstains",
  };

  it("counts support towards the line, and abstentions only where it is enough not to be voted down", () => {
    expect(standingOf(minority, article, absolute).counted).toBe(143);
    expect(standingOf(minority, article, { kind: "not-against" })).toMatchObject({
      counted: 168,
      line: 165,
      isReached: true,
    });
  });

  it("lowers the line of a vote by those who abstain: 329 - 25 = 304 vote, 153 win", () => {
    expect(standingOf(minority, article, { kind: "plurality" })).toMatchObject({
      line: 153,
      short: 10,
    });
  });
});

describe("any scenario", () => {
  it("has camps that add up to the chamber, and never both a gap and a surplus", () => {
    assert(
      property(record({ roles: anyCoalition, rule: anyRule }), ({ roles, rule }) => {
        const standing = standingOf(roles, article, rule);
        const { government: inside, support, abstaining, opposition, unlisted } = standing;
        expect(inside + support + abstaining + opposition + unlisted).toBe(329);
        expect(standing.short === 0 || standing.spare === 0).toBe(true);
        expect(standing.isReached).toBe(standing.short === 0);
        expect(standing.counted - standing.line).toBe(standing.spare - standing.short);
      }),
    );
  });

  it("is back where it was when a list joins and leaves again", () => {
    assert(
      property(anyCoalition, constantFrom(...Object.keys(article2018.seats)), (roles, id) => {
        const before = subjectIn(article, roles, absolute);
        if (ifItLeft(before, id) !== null) return;
        const joined = subjectIn(article, { ...roles, [id]: "government" }, absolute);
        expect(withThem(before, [id])).toEqual(joined.standing);
        expect(ifItLeft(joined, id)?.counted).toBe(before.standing.counted);
      }),
    );
  });

  it("has critical members exactly where the majority falls without them", () => {
    assert(
      property(array(integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 8 }), (sizes) => {
        const seats = Object.fromEntries(sizes.map((count, index) => [`list-${index}`, count]));
        const size = sizes.reduce((sum, count) => sum + count, 0);
        const chamber = exampleChamber("any", { seats, size });
        const members = Object.keys(seats).slice(0, -1);
        const total = size - (sizes.at(-1) ?? 0);
        const line = Math.floor(size / 2) + 1;
        const expected = members.filter((id) => total >= line && total - (seats[id] ?? 0) < line);
        const found = criticalLists(subjectIn(chamber, government(...members), absolute));
        expect([...found].toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe("the verdict over the editions", () => {
  it("depends on them for Sairoon, Fatah, Nasr and Wataniya: 164, 164, 165", () => {
    const chosen = government("sairoon", "fatah", "nasr", "wataniya");
    const verdicts = verdictsByEdition(subjectIn(iraqIn("article"), chosen, absolute));
    expect(verdicts.map(({ standing }) => standing.counted)).toEqual([164, 164, 165]);
    expect(dependsOnEdition(verdicts)).toBe(true);
  });

  it("leaves out of the comparison what an edition does not itemise", () => {
    const chosen = government("sairoon", "babylon");
    const verdicts = verdictsByEdition(subjectIn(iraqIn("article"), chosen, absolute));
    expect(verdicts.map(({ isComplete }) => isComplete)).toEqual([false, true, true]);
    expect(dependsOnEdition(verdicts)).toBe(false);
  });
});
