import { describe, expect, it } from "vitest";
import { dependsOnEdition, verdictsByEdition } from "#domain/editionVerdicts.ts";
import { subjectIn } from "#domain/subject.ts";
import { chamberFrom, lakeland, windmoor } from "#tests/parliaments.ts";

function governed(chamber: ReturnType<typeof chamberFrom>, ...by: readonly string[]) {
  const roles = Object.fromEntries(by.map((id) => [id, "government" as const]));
  return verdictsByEdition(subjectIn(chamber, roles, { kind: "absolute" }));
}

describe("the verdict over the editions", () => {
  it("depends on them for Amber, Birch and Fern: one short, and after the recount exactly enough", () => {
    const verdicts = governed(chamberFrom(windmoor, "evening"), "amber", "birch", "fern");
    expect(verdicts.map(({ chamber }) => chamber.edition.id)).toEqual(["evening", "recount"]);
    expect(verdicts.map(({ standing }) => standing.counted)).toEqual([20, 21]);
    expect(verdicts.map(({ standing }) => standing.isReached)).toEqual([false, true]);
    expect(verdicts.map(({ isComplete }) => isComplete)).toEqual([true, true]);
    expect(dependsOnEdition(verdicts)).toBe(true);
  });

  it("is the same whichever edition one counts with", () => {
    const evening = governed(chamberFrom(windmoor, "evening"), "amber", "birch", "fern");
    const recount = governed(chamberFrom(windmoor, "recount"), "amber", "birch", "fern");
    expect(recount).toEqual(evening);
  });

  it("does not depend on them where the seats differ and the answer does not", () => {
    const verdicts = governed(chamberFrom(windmoor, "evening"), "amber", "birch", "cedar");
    expect(verdicts.map(({ standing }) => standing.counted)).toEqual([23, 24]);
    expect(dependsOnEdition(verdicts)).toBe(false);
  });

  it("leaves out of the comparison an edition that does not itemise a member", () => {
    // A majority in the register; the report, which does not know Elm's seats, has no say.
    const verdicts = governed(chamberFrom(lakeland, "register"), "anchor", "elm");
    expect(verdicts.map(({ isComplete }) => isComplete)).toEqual([false, true]);
    expect(verdicts.map(({ standing }) => standing.isReached)).toEqual([false, true]);
    expect(dependsOnEdition(verdicts)).toBe(false);
  });
});
