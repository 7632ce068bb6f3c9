import type { ChamberRow } from "#domain/chamber.ts";
import { membersOf, type Roles } from "#domain/roles.ts";

/** Two columns of six lines can be read from the back of a room. */
const mostLines = 12;
/** Lists on the first of several pages, whatever they do. */
const largest = 9;

/** What stands on the wall at once. */
export interface WallPage {
  /** In the chamber's order. */
  readonly rows: readonly ChamberRow[];
  /** The lists that its last line leads to; none: it leads back to the first page. */
  readonly others: readonly ChamberRow[];
}

/**
 * The lists of a chamber for the wall, at most twelve lines a page of which the last turns to the
 * next, where there is one. On the first of several stand the nine largest, then smaller ones that
 * are in the coalition, so that what is ticked adds up. The order never changes by ticking, and on
 * further pages, with all the smaller ones, nothing does.
 */
export function wallPages(
  rows: readonly ChamberRow[],
  roles: Roles,
): readonly [WallPage, ...WallPage[]] {
  if (rows.length <= mostLines) return [{ rows, others: [] }];
  const members = new Set(membersOf(roles));
  const smaller = rows.slice(largest);
  const joined = smaller
    .filter(({ list }) => members.has(list.id))
    .slice(0, mostLines - 1 - largest);
  const first = {
    rows: [...rows.slice(0, largest), ...joined],
    others: smaller.filter((row) => !joined.includes(row)),
  };
  const size = mostLines - 1;
  const further = Array.from({ length: Math.ceil(smaller.length / size) }, (_, index) => ({
    rows: smaller.slice(index * size, (index + 1) * size),
    others: smaller.slice((index + 1) * size),
  }));
  return [first, ...further];
}

/** Which of so many pages is shown after so many turns, back ones being negative. */
export function pageAfter(turns: number, pages: number): number {
  return ((turns % pages) + pages) % pages;
}

/** Lines in the first of two columns, which is filled downwards before the second: 1 or more. */
export function linesDown(lines: number): number {
  return Math.max(1, Math.ceil(lines / 2));
}
