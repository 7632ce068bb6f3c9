import { expect, it } from "vitest";
import { complaints } from "./complaints.ts";

const budgets = { finder: 13, charts: 96.5 };

it.each([
  ["nothing, up to the last byte", { finder: 13_000, charts: 1 }, []],
  [
    "what is above its budget",
    { finder: 14_204, charts: 96_500 },
    ["finder, 14.3 kB, is above its 13.0 kB (budgets in the table)"],
  ],
  [
    "what is above it by a byte",
    { finder: 13_001, charts: 1 },
    ["finder, 13.1 kB, is above its 13.0 kB (budgets in the table)"],
  ],
  [
    "what has no budget",
    { finder: 1, charts: 1, stage: 2_468 },
    ["stage has no budget. Enter it with its 2.5 kB in the table"],
  ],
  [
    "a budget that nothing needs",
    { finder: 1 },
    ["charts is no longer built. Take its budget out of the table"],
  ],
])("a build is told of %s", (_, sizes, told) => {
  expect(complaints(new Map(Object.entries(sizes)), budgets, "the table")).toEqual(told);
});
