import { describe, expect, it } from "vitest";
import { couldUnlistedCloseIt, waysOver } from "#domain/gap.ts";
import type { Roles } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { subjectIn } from "#domain/subject.ts";
import { chamberFrom, lakeland, windmoor } from "#tests/parliaments.ts";

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
