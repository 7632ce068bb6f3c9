import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, inject, it } from "vitest";

/** Words of made-up parliaments and languages, and of what journeys do without a control. */
const labWords = [
  "lakeland",
  "windmoor",
  "many-isles",
  "sunken-isle",
  "far-isle",
  "⟦",
  "en-XA",
  "ar-XB",
  "xx-lost",
  "openParliament(",
  "There is no parliament",
];

/** Every file of a build that is text. */
function textsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|css|html|json|webmanifest)$/.test(name))
    .map((name) => readFileSync(resolve(folder, name), "utf8"));
}

const production = textsOf(inject("folder"));
const lab = textsOf(inject("labFolder"));

it.each(labWords)("people get nothing of what only journeys need: %s", (word) => {
  const holds = (text: string) => text.includes(word);
  expect(lab.some(holds)).toBe(true);
  expect(production.filter(holds).map((text) => text.slice(0, 80))).toEqual([]);
});
