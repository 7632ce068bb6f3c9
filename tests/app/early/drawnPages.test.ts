import { expect, it } from "vitest";
import { askedOf } from "#app/early/drawnPages.ts";

const drawn = {
  parliament: "lakeland",
  editions: [
    ["first", null],
    ["second", "./second.html"],
  ],
  further: [],
} as const;

it.each([
  ["nothing", "", "", "as-drawn", "first"],
  ["what is drawn", "?p=lakeland&d=first", "", "as-drawn", "first"],
  ["lists", "?p=lakeland&d=first&in=a.b", "", "other-scenario", "first"],
  ["other figures", "?p=lakeland&d=second", "", "other-scenario", "second"],
  ["another line", "?p=lakeland&d=second&in=a&q=60", "", "other-scenario", "second"],
  ["another parliament", "?p=windmoor&d=first", "", "unknown", null],
  ["figures that are not known", "?p=lakeland&d=third", "", "unknown", null],
  ["no figures", "?p=lakeland&in=a", "", "unknown", null],
  ["another view", "?p=lakeland&d=first&view=stage", "", "unknown", null],
  ["a key twice", "?p=lakeland&d=first&d=second", "", "unknown", null],
  ["a payload", "?p=lakeland&d=first", "#1.abc", "unknown", null],
])("an address that asks for %s", (_, search, hash, kind, edition) => {
  expect(askedOf({ search, hash }, drawn)).toEqual({ kind, edition });
});
