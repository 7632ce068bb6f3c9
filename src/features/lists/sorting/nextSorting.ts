import type { TableSettings } from "#store/tableSettings.ts";
import { startsDescending, type ColumnId } from "#features/lists/columnIds.ts";

/** The columns sorted by, the first one first. */
export type Sorting = TableSettings["sorting"];

/**
 * What a press on a column's head makes of the order: by that column, the other way round, and not
 * any more. `isFurther` keeps the other columns, and a new one goes behind them.
 */
export function nextSorting(sorting: Sorting, id: ColumnId, isFurther: boolean): Sorting {
  const first = startsDescending(id);
  const now = sorting.find((sort) => sort.id === id);
  const next = now === undefined ? { id, desc: first } : { id, desc: !first };
  const isOver = now !== undefined && now.desc !== first;
  const kept = isOver ? [] : [next];
  if (!isFurther) return kept;
  if (now === undefined) return [...sorting, next];
  return sorting.flatMap((sort) => (sort === now ? kept : [sort]));
}
