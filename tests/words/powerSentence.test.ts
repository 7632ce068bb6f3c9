import { expect, it } from "vitest";
import { lakeland } from "#tests/parliaments.ts";
import { english } from "#tests/english.ts";
import { indexSentence, minimalSentence } from "#words/powerSentence.ts";

const [list] = lakeland.lists;
if (list === undefined) throw new Error("Lakeland has lists");
const example = { list, line: 11 };

it.each([
  [0.214, "21", "100"],
  [0.0004, "4", "10,000"],
  [0, "0", "100"],
])("tells a share of %d as %s in %s", (share, times, cases) => {
  const text = indexSentence({ index: "shapley", share }, example, english);
  expect(text).toMatch(new RegExp(String.raw`\b${times}\b.*\b${cases}\b`));
});

it("tells of power that is not known with a dash", () => {
  expect(indexSentence({ index: "shapley", share: null }, example, english)).toBe(
    "If all lists entered one after the other, in a random order, Anchor would be the one that brings them to 11 about – times in 100.",
  );
  expect(indexSentence({ index: "banzhaf", share: null }, example, english)).toBe(
    "Of all cases in which one list could take a coalition below 11 by leaving it, about – in 100 are Anchor’s.",
  );
});

it("tells how many minimal coalitions a list is in, where that is known", () => {
  const text = minimalSentence({ all: 160n, own: 99n }, example, english);
  expect(text).toMatch(/\b160\b/);
  expect(text).toMatch(/\b99\b/);
  expect(minimalSentence(null, example, english)).not.toMatch(/\b\d{2,}\b(?<!11)/);
});
