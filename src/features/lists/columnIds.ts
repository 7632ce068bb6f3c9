/** The columns in their order on the page. */
export const columnIds = [
  "list",
  "seats",
  "share",
  "family",
  "leader",
  "role",
  "without",
  "with",
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

/** Those that have a column of their own on the narrowest screen. */
export const primaryColumns: ReadonlySet<ColumnId> = new Set(["list", "seats", "role"]);

/** Numbers start with the largest, words with the first letter. */
const numeric: ReadonlySet<ColumnId> = new Set(["seats", "share", "without", "with", ...powerIds]);

/** Whether a column's first sort shows the largest value first. */
export function startsDescending(id: ColumnId): boolean {
  return numeric.has(id);
}
