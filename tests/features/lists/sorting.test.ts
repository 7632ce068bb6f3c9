import { expect, it } from "vitest";
import { nextSorting } from "#features/lists/sorting/nextSorting.ts";

const down = (id: string) => ({ id, desc: true });
const up = (id: string) => ({ id, desc: false });

it("goes by a column from its better end, then the other way round, then not any more", () => {
  expect(nextSorting([], "seats", false)).toEqual([down("seats")]);
  expect(nextSorting([down("seats")], "seats", false)).toEqual([up("seats")]);
  expect(nextSorting([up("seats")], "seats", false)).toEqual([]);
  expect(nextSorting([], "list", false)).toEqual([up("list")]);
});

it("goes by another column alone, unless it is to be a further one", () => {
  expect(nextSorting([down("seats"), up("role")], "list", false)).toEqual([up("list")]);
  expect(nextSorting([down("seats")], "list", true)).toEqual([down("seats"), up("list")]);
});

it("turns and drops one of several in its place", () => {
  const both = [up("role"), down("seats")];
  expect(nextSorting(both, "role", true)).toEqual([down("role"), down("seats")]);
  expect(nextSorting([down("role"), down("seats")], "role", true)).toEqual([down("seats")]);
});
