import { expect, it } from "vitest";
import budgets from "./budgets.json" with { type: "json" };
import { builtSizes } from "./builtSizes.ts";
import { complaints } from "./complaints.ts";

it("keeps each file of the build within its budget", () => {
  const found = complaints(builtSizes("dist"), budgets, "tests/bytes/budgets.json");
  expect(found, found.join("\n")).toEqual([]);
});
