import { expect, it } from "vitest";
import { depthOf, sameShown, type Shown } from "#domain/presentation.ts";

const plain: Shown = { view: "page", overlay: null };
const wall: Shown = { view: "stage", overlay: null };
const dialog: Shown = { view: "page", overlay: "share" };
const both: Shown = { view: "stage", overlay: "share" };

it("is the same where view and overlay are", () => {
  for (const one of [plain, wall, dialog, both]) {
    expect([plain, wall, dialog, both].filter((other) => sameShown(one, { ...other }))).toEqual([
      one,
    ]);
  }
});

it("is as deep as there is to be left by going back", () => {
  expect([plain, wall, dialog, both].map(depthOf)).toEqual([0, 1, 1, 2]);
});
