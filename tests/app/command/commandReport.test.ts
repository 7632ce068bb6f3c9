import { describe, expect, it } from "vitest";
import { answersTo, mostNamed } from "#app/command/commandForm.ts";
import { commandReport } from "#app/command/commandReport.ts";
import { referenceCases } from "#tests/engine/referenceCases.ts";

describe.each(referenceCases)("the report on $name", ({ game, expected }) => {
  it("agrees with the reference in everything that the reference answers", () => {
    const { ternary: _, ...answered } = { ternary: null, ...expected };
    const answers = answersTo(game, { left: mostNamed });
    expect({ ...commandReport(game), answers }).toMatchObject(answered);
  });
});
