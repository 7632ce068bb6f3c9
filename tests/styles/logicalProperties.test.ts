import { describe, expect, it } from "vitest";
import { filesIn } from "#tests/filesIn.ts";

const sheets = filesIn("src", /\.css$/);

/** Declarations that hold for one reading direction only. */
const physical =
  /(?:^|[\s;{])((?:margin|padding|border|inset)-(?:left|right)\b[^:;]*:|(?:left|right|float|clear)\s*:|text-align\s*:\s*(?:left|right))/;

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i;

describe("style sheets", () => {
  it("exist", () => {
    expect(sheets.length).toBeGreaterThan(20);
  });

  it.each(sheets)("%s turns with the reading direction", (_, css) => {
    expect(css).not.toMatch(physical);
  });

  it.each(sheets.filter(([path]) => !path.endsWith("tokens.css")))(
    "%s takes its colours from the tokens",
    (_, css) => {
      // What lies behind an open dialog is a shade of black in every theme.
      expect(css.replace("rgb(0 0 0 / 50%)", "")).not.toMatch(colour);
    },
  );

  it.each(sheets)("%s has no text under 14 pixels", (_, css) => {
    const sizes = [...css.matchAll(/font(?:-size)?:[^;]*?([\d.]+)(rem|px)\b/g)].map(
      ([, value, unit]) => Number(value) * (unit === "rem" ? 16 : 1),
    );
    expect(sizes.filter((size) => size < 14)).toEqual([]);
  });
});
