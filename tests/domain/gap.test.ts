import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { oppositionOf } from "#domain/opposition.ts";
import { withThem } from "#domain/criticalMember.ts";
import { couldUnlistedCloseIt, waysOver } from "#domain/gap.ts";
import type { Roles } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { subjectIn } from "#domain/subject.ts";
import { chamberFrom, exampleChamber, lakeland, manyIsles, windmoor } from "#tests/parliaments.ts";

const report = chamberFrom(lakeland, "report");
const evening = chamberFrom(windmoor, "evening");

const absolute: Rule = { kind: "absolute" };

const government = (...ids: readonly string[]): Roles =>
  Object.fromEntries(ids.map((id) => [id, "government"]));

const inWindmoor = (...ids: readonly string[]) => subjectIn(evening, government(...ids), absolute);
const inLakeland = (...ids: readonly string[]) => subjectIn(report, government(...ids), absolute);

describe("what would close the gap", () => {
  it("is nothing where there is none", () => {
    expect(waysOver(inWindmoor("amber", "birch", "ember"))).toBeNull();
  });

  it("is one of three lists for Amber and Birch, which miss 4", () => {
    expect(waysOver(inWindmoor("amber", "birch"))).toEqual({
      kind: "one",
      lists: ["cedar", "dune", "ember"],
    });
  });

  it("is Birch with any one of three others for Amber, which misses 11, or Cedar with Dune", () => {
    expect(waysOver(inWindmoor("amber"))).toEqual({
      kind: "two",
      pairings: [
        { hub: "birch", partners: ["cedar", "dune", "ember"] },
        { hub: "cedar", partners: ["dune"] },
      ],
    });
  });

  it("is at least three more for Heath, which misses 18", () => {
    expect(waysOver(inWindmoor("heath"))).toEqual({ kind: "more", fewest: 3 });
  });

  it("is seven more, which are all, where everybody is needed", () => {
    const all = { kind: "at-least", seats: 41 } as const;
    expect(waysOver(subjectIn(evening, government("heath"), all))).toEqual({
      kind: "more",
      fewest: 7,
    });
  });

  it("is nothing in reach where those who do not abstain miss the line together", () => {
    const roles: Roles = { amber: "government", heath: "abstains" };
    const line = { kind: "at-least", seats: 39 } as const;
    expect(waysOver(subjectIn(evening, roles, line))).toEqual({ kind: "never" });
  });

  it("never asks those who support or abstain already", () => {
    // Amber with Birch's support misses 4: Ember would do alone, and Cedar and Dune abstain.
    const roles: Roles = {
      amber: "government",
      birch: "support",
      cedar: "abstains",
      dune: "abstains",
    };
    expect(waysOver(subjectIn(evening, roles, absolute))).toEqual({
      kind: "one",
      lists: ["ember"],
    });
  });
});

const rules: readonly Rule[] = [
  absolute,
  { kind: "two-thirds" },
  { kind: "blocking-third" },
  { kind: "plurality" },
  { kind: "not-against" },
  { kind: "at-least", seats: 30 },
];

describe("what would close the gap of any coalition", () => {
  const list = record({
    seats: integer({ min: 0, max: 20 }),
    role: constantFrom("government", "support", "abstains", null, null),
  });

  it("is what counting the whole chamber again for each list and pair finds", () => {
    assert(
      property(
        array(list, { minLength: 1, maxLength: 9 }),
        integer({ min: 0, max: 20 }),
        constantFrom(...rules),
        (lists, unlisted, rule) => {
          const seats = Object.fromEntries(lists.map((one, place) => [`l${place}`, one.seats]));
          const roles = Object.fromEntries(
            lists.flatMap(({ role }, place) => (role === null ? [] : [[`l${place}`, role]])),
          ) as Roles;
          const size = lists.reduce((sum, one) => sum + one.seats, unlisted);
          const subject = subjectIn(exampleChamber({ seats, size: size + 1 }), roles, rule);
          const others = oppositionOf(subject.chamber, roles);
          const closes = (ids: readonly string[]) => withThem(subject, ids).isReached;
          const ways = waysOver(subject);
          expect(ways === null).toBe(subject.standing.isReached);
          if (ways === null) return;
          const alone = others.filter((id) => closes([id]));
          expect(ways.kind === "one" ? ways.lists : []).toEqual(alone);
          if (alone.length > 0) return;
          const pairs = others.flatMap((hub, index) =>
            others.slice(index + 1).flatMap((one) => (closes([hub, one]) ? [[hub, one]] : [])),
          );
          const named = ways.kind === "two" ? ways.pairings : [];
          expect(named.flatMap(({ hub, partners }) => partners.map((one) => [hub, one]))).toEqual(
            pairs,
          );
          if (pairs.length > 0) return;
          const fewest = others.findIndex((_, index) => closes(others.slice(0, index + 1))) + 1;
          expect(ways).toEqual(fewest === 0 ? { kind: "never" } : { kind: "more", fewest });
        },
      ),
    );
  });

  it("is found among two hundred lists: 239 seats miss two, which any list of three has", () => {
    const chamber = chamberFrom(manyIsles, "count");
    // 40 × 5 + 13 × 3 = 239 of 241; a list of 3 does alone, and the hundred of 1 do not.
    const ids = chamber.rows.slice(0, 53).map((row) => row.list.id);
    expect(waysOver(subjectIn(chamber, government(...ids), absolute))).toEqual({
      kind: "one",
      lists: chamber.rows.slice(53, 100).map((row) => row.list.id),
    });
  });
});

describe("whether the seats not itemised could close it", () => {
  it("is not known where they are just enough: Anchor misses 5, and 5 are not itemised", () => {
    expect(couldUnlistedCloseIt(inLakeland("anchor"))).toBeNull();
  });

  it("is not known where they are more than enough", () => {
    expect(couldUnlistedCloseIt(inLakeland("anchor", "bridge"))).toBeNull();
  });

  it("is no where they are too few: Bridge misses 7", () => {
    expect(couldUnlistedCloseIt(inLakeland("bridge"))).toBe(false);
  });

  it("is no where there is no gap", () => {
    expect(couldUnlistedCloseIt(inLakeland("anchor", "bridge", "candle"))).toBe(false);
  });

  it("is no where all are itemised", () => {
    expect(couldUnlistedCloseIt(inWindmoor("amber", "birch", "fern"))).toBe(false);
  });
});
