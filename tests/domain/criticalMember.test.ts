import { array, assert, constantFrom, dictionary, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalLists } from "#domain/criticalLists.ts";
import { ifItLeft, withThem } from "#domain/criticalMember.ts";
import type { Roles } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { subjectIn } from "#domain/subject.ts";
import { chamberFrom, exampleChamber, windmoor } from "#tests/parliaments.ts";

const evening = chamberFrom(windmoor, "evening");
const absolute: Rule = { kind: "absolute" };

const government = (...ids: readonly string[]): Roles =>
  Object.fromEntries(ids.map((id) => [id, "government"]));

describe("a member that leaves", () => {
  it("is critical where the line falls without it: each of Amber, Birch and Cedar, who hold 23", () => {
    const subject = subjectIn(evening, government("amber", "birch", "cedar"), absolute);
    expect(criticalLists(subject)).toEqual(["amber", "birch", "cedar"]);
    expect(ifItLeft(subject, "cedar")).toEqual({ counted: 17, isCritical: true });
  });

  it("is not critical where the line holds: without Fern they still have 23", () => {
    const subject = subjectIn(evening, government("fern", "cedar", "birch", "amber"), absolute);
    expect(criticalLists(subject)).toEqual(["amber", "birch", "cedar"]);
    expect(ifItLeft(subject, "fern")).toEqual({ counted: 23, isCritical: false });
  });

  it("is not critical where the line is not reached with it", () => {
    const subject = subjectIn(evening, government("amber", "birch"), absolute);
    expect(criticalLists(subject)).toEqual([]);
    expect(ifItLeft(subject, "amber")).toEqual({ counted: 7, isCritical: false });
  });

  it("may support from outside, and has to have a role to leave", () => {
    const roles: Roles = { amber: "government", birch: "government", ember: "support" };
    const subject = subjectIn(evening, roles, absolute);
    expect(criticalLists(subject)).toEqual(["amber", "birch", "ember"]);
    expect(ifItLeft(subject, "dune")).toBeNull();
  });

  it("can be needed although it abstains, where that lowers the line", () => {
    // 41 - 10 = 31 vote, 16 win; if Amber voted against, 21 would be needed.
    const roles: Roles = { ...government("birch", "cedar", "dune"), amber: "abstains" };
    const subject = subjectIn(evening, roles, { kind: "plurality" });
    expect(subject.standing).toMatchObject({ counted: 18, line: 16, isReached: true });
    expect(ifItLeft(subject, "amber")).toEqual({ counted: 18, isCritical: true });
  });
});

describe("any members", () => {
  const anyRoles = dictionary(
    constantFrom("amber", "birch", "cedar", "dune", "ember", "fern", "grove", "heath"),
    constantFrom("government" as const, "support" as const, "abstains" as const),
  );

  it("stand where they stood when a list joins and leaves again", () => {
    const anyList = constantFrom("amber", "dune", "heath");
    assert(
      property(anyRoles, anyList, (roles, id) => {
        const before = subjectIn(evening, roles, absolute);
        if (ifItLeft(before, id) !== null) return;
        const joined = subjectIn(evening, { ...roles, [id]: "government" }, absolute);
        expect(withThem(before, [id])).toEqual(joined.standing);
        expect(ifItLeft(joined, id)?.counted).toBe(before.standing.counted);
      }),
    );
  });

  it("are critical exactly where the majority falls without them", () => {
    assert(
      property(array(integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 8 }), (sizes) => {
        const seats = Object.fromEntries(sizes.map((count, index) => [`list-${index}`, count]));
        const size = sizes.reduce((sum, count) => sum + count, 0);
        const chamber = exampleChamber({ seats, size });
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
