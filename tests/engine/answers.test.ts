import { describe as group, expect, it } from "vitest";
import { answersTo } from "#engine/referenceForm.ts";
import { referenceCases } from "./referenceCases.ts";

group.each(referenceCases)("the questions of $name", ({ game, expected }) => {
  it("are answered as the reference answers them", () => {
    expect(answersTo(game)).toEqual(expected.answers);
  });
});
