import { describe, expect, it } from "vitest";
import { noConstraints } from "#domain/constraints.ts";
import { couldUnlistedCloseIt, waysOver } from "#domain/gap.ts";
import type { Scenario } from "#domain/scenario.ts";
import { article2018, exampleEdition } from "#tests/exampleEdition.ts";

const article = exampleEdition("article", article2018);

function scenarioOf(...ids: readonly string[]): Scenario {
  return {
    parliament: "iraq-2018",
    edition: "article",
    roles: Object.fromEntries(ids.map((id) => [id, "government"])),
    rule: { kind: "absolute" },
    constraints: noConstraints,
  };
}

describe("what would close the gap", () => {
  it("is nothing where there is none", () => {
    expect(waysOver(scenarioOf("sairoon", "fatah", "nasr", "kdp"), article)).toBeNull();
  });

  it("is one of two lists for Sairoon, Fatah and Nasr, which miss 22", () => {
    expect(waysOver(scenarioOf("sairoon", "fatah", "nasr"), article)).toEqual({
      kind: "one",
      lists: ["kdp", "state-of-law"],
    });
  });

  it("is Fatah with any one of eight others for Sairoon, Nasr and Hikma, or KDP with State of Law", () => {
    const ways = waysOver(scenarioOf("sairoon", "nasr", "hikma"), article);
    if (ways?.kind !== "two") throw new Error("two lists are needed");
    expect(ways.pairings.map(({ hub, partners }) => [hub, partners.length])).toEqual([
      ["fatah", 8],
      ["kdp", 1],
    ]);
  });

  it("is at least three more for Sairoon alone", () => {
    expect(waysOver(scenarioOf("sairoon"), article)).toEqual({ kind: "more", fewest: 3 });
  });

  it("is nothing in reach where all lists together miss a line of 300", () => {
    const scenario = { ...scenarioOf("sairoon"), rule: { kind: "at-least", seats: 300 } as const };
    expect(waysOver(scenario, article)).toEqual({ kind: "never" });
  });

  it("is not known of the seats that nobody itemised where they are enough", () => {
    expect(couldUnlistedCloseIt(scenarioOf("sairoon", "fatah", "nasr"), article)).toBeNull();
    expect(couldUnlistedCloseIt(scenarioOf("sairoon"), article)).toBe(false);
  });
});
