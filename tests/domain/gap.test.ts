import { describe, expect, it } from "vitest";
import { couldUnlistedCloseIt, waysOver } from "#domain/gap.ts";
import type { Rule } from "#domain/rule.ts";
import { subjectIn } from "#domain/subject.ts";
import { article2018, exampleChamber } from "#tests/exampleChamber.ts";

const article = exampleChamber("article", article2018);

const absolute: Rule = { kind: "absolute" };

function governed(by: readonly string[], rule = absolute) {
  return subjectIn(article, Object.fromEntries(by.map((id) => [id, "government"])), rule);
}

describe("what would close the gap", () => {
  it("is nothing where there is none", () => {
    expect(waysOver(governed(["sairoon", "fatah", "nasr", "kdp"]))).toBeNull();
  });

  it("is one of two lists for Sairoon, Fatah and Nasr, which miss 22", () => {
    expect(waysOver(governed(["sairoon", "fatah", "nasr"]))).toEqual({
      kind: "one",
      lists: ["kdp", "state-of-law"],
    });
  });

  it("is Fatah with any one of eight others for Sairoon, Nasr and Hikma, or KDP with State of Law", () => {
    const ways = waysOver(governed(["sairoon", "nasr", "hikma"]));
    if (ways?.kind !== "two") throw new Error("two lists are needed");
    expect(ways.pairings.map(({ hub, partners }) => [hub, partners.length])).toEqual([
      ["fatah", 8],
      ["kdp", 1],
    ]);
  });

  it("is at least three more for Sairoon alone", () => {
    expect(waysOver(governed(["sairoon"]))).toEqual({ kind: "more", fewest: 3 });
  });

  it("is nothing in reach where all lists together miss a line of 300", () => {
    const subject = governed(["sairoon"], { kind: "at-least", seats: 300 });
    expect(waysOver(subject)).toEqual({ kind: "never" });
  });

  it("is not known of the seats that nobody itemised where they are enough", () => {
    expect(couldUnlistedCloseIt(governed(["sairoon", "fatah", "nasr"]))).toBeNull();
    expect(couldUnlistedCloseIt(governed(["sairoon"]))).toBe(false);
  });
});
