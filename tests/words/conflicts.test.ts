import { expect, it } from "vitest";
import { english } from "#tests/english.ts";
import { chamberFrom, lakeland } from "#tests/parliaments.ts";
import { conflictPairs } from "#words/conflicts.ts";

const onElm = { by: "anchor", of: "elm" };
const onDrum = { by: "bridge", of: "drum" };
const onAnchor = { by: "elm", of: "anchor" };

it.each([
  ["one list that turned on another", [onElm], "Anchor on Elm"],
  ["two", [onElm, onDrum], "Anchor on Elm, Bridge on Drum"],
  ["one more, counted", [onElm, onDrum, onAnchor], "Anchor on Elm, Bridge on Drum and 1 more"],
  [
    "several more, counted",
    [onElm, onDrum, onAnchor, onElm],
    "Anchor on Elm, Bridge on Drum and 2 more",
  ],
  ["nobody", [], ""],
])("who stands against whom names %s", (_, conflicts, words) => {
  expect(conflictPairs(conflicts, chamberFrom(lakeland, "report"), english)).toBe(words);
});
