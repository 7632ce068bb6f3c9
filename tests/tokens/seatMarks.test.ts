import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { expect, it } from "vitest";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const marks = readFileSync("src/features/chamber/ChamberPicture.module.css", "utf8");

/** The colours that a block of the tokens sets. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(start, tokens.indexOf("\n}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

it.each([":root", '[data-theme="dark"]'])(
  "draws seats that can be seen on the paper: %s",
  (theme) => {
    const colours = coloursOf(theme);
    const paper = colours.get("paper") ?? "";
    // Lists beyond the ninth, and seats that no list is known for, are drawn in the colour of rules.
    const drawn = [...Array(9).keys()].map((index) => `pigment-${index + 1}`).concat("rule");
    for (const name of drawn)
      expect(wcagContrast(colours.get(name) ?? paper, paper), name).toBeGreaterThanOrEqual(3);
  },
);

it("draws every seat in full colour, whether its list is in or out", () => {
  expect(marks).not.toMatch(/color-mix|opacity|var\(--tint/);
});
