/** The columns in their order on the page. The leader stands under the name, in no cell of its own. */
export const columnIds = [
  "list",
  "leader",
  "seats",
  "share",
  "family",
  "role",
  "outcome",
  "shapley",
  "banzhaf",
  "minimal",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** Those that the engine works out. */
export type PowerColumn = "shapley" | "banzhaf" | "minimal";

export const powerIds: readonly PowerColumn[] = ["shapley", "banzhaf", "minimal"];

export function isPowerColumn(id: ColumnId): id is PowerColumn {
  return powerIds.some((known) => known === id);
}

/** Those that have cells of their own behind the name. */
export type CellColumn = Exclude<ColumnId, "list" | "leader">;

export function hasCells(id: ColumnId): id is CellColumn {
  return id !== "list" && id !== "leader";
}

/** Those that have cells of their own on the narrowest screen too. */
export const primaryColumns: ReadonlySet<ColumnId> = new Set(["seats", "outcome"]);

/** Numbers start with the largest, words with the first letter. */
const numeric: ReadonlySet<ColumnId> = new Set(["seats", "share", "outcome", ...powerIds]);

/** Whether a column's first sort shows the largest value first. */
export function startsDescending(id: ColumnId): boolean {
  return numeric.has(id);
}
