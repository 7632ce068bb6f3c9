import { readFileSync } from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  oklch,
  parse,
  wcagLuminance,
  type Color,
} from "culori";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

/** The tokens that the block with this selector sets. */
function tokens(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}

const light = tokens(":root");
const themes = {
  light,
  dark: { ...light, ...tokens('[data-theme="dark"]') },
  stage: { ...light, ...tokens('[data-view="stage"]') },
};

/** WCAG 2 contrast; `flare` is the part of white that stray light adds to both. */
function contrast(a: string | undefined, b: string | undefined, flare = 0.05): number {
  const [first, second] = [a, b].map((colour) => wcagLuminance(colour ?? "#000") + flare);
  if (first === undefined || second === undefined) throw new Error("no colour");
  return Math.max(first, second) / Math.min(first, second);
}

const texts = ["ink", "ink-2", "ink-3", "win", "short", "link", "error"];
const grounds = ["paper", "surface"];

describe.each(Object.entries(themes))("the %s theme", (name, theme) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    "can be read: %s on %s",
    (text, ground) => {
      expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["win", "win-bg"],
    ["ink", "sunk"],
    ["ink-2", "sunk"],
    ["ink", "win-bg"],
    ["on-tint", "tint"],
  ])("can be read: %s on %s", (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["rule", "focus"])("shows controls: %s", (line) => {
    for (const ground of grounds) {
      expect(contrast(theme[line], theme[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it("shows every list on every ground, with a label that can be read", () => {
    for (let pigment = 1; pigment <= 9; pigment += 1) {
      const fill = theme[`pigment-${pigment}`];
      expect(contrast(theme[`on-pigment-${pigment}`], fill), name).toBeGreaterThanOrEqual(4.5);
      for (const ground of grounds) {
        expect(contrast(fill, theme[ground])).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

it("keeps the projector's text readable with 15 per cent of stray light", () => {
  for (const text of texts) {
    expect(contrast(themes.stage[text], themes.stage["paper"], 0.15)).toBeGreaterThanOrEqual(4.5);
  }
});

describe.each([
  ["light", themes.light],
  ["dark", themes.dark],
])("the pigments of the %s theme", (_, theme) => {
  const eyes = {
    usual: (colour: Color) => colour,
    protan: filterDeficiencyProt(1),
    deutan: filterDeficiencyDeuter(1),
    tritan: filterDeficiencyTrit(1),
  };
  const pigments = Array.from({ length: 9 }, (__, index) => theme[`pigment-${index + 1}`] ?? "");
  const difference = differenceCiede2000();

  it.each(Object.entries(eyes))("are told apart by %s eyes, neighbours easily", (__, seen) => {
    const colours = pigments.flatMap((text) => parse(text) ?? []).map((colour) => seen(colour));
    colours.forEach((colour, index) => {
      for (const [further, other] of colours.slice(index + 1).entries()) {
        expect(difference(colour, other)).toBeGreaterThanOrEqual(further === 0 ? 20 : 13);
      }
    });
  });
});

it("keeps the hue of a list in the dark, and about as much of it", () => {
  for (let pigment = 1; pigment <= 9; pigment += 1) {
    const [day, night] = [themes.light, themes.dark].map((theme) =>
      oklch(theme[`pigment-${pigment}`]),
    );
    if (day?.h === undefined || night?.h === undefined) throw new Error("no hue");
    const turn = Math.abs(((night.h - day.h + 540) % 360) - 180);
    expect(turn, `pigment ${pigment}`).toBeLessThanOrEqual(8.5);
    expect(Math.abs(night.c / day.c - 1), `pigment ${pigment}`).toBeLessThanOrEqual(0.3);
  }
});
