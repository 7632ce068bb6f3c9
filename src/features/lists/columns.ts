import { hasCells, type ColumnId } from "./columnIds.ts";

/** Whether a column is shown or not, for those that somebody chose. */
export type Visibility = Readonly<Record<string, boolean>>;

/** Shown until somebody chooses otherwise; the role is seen by the box and the word behind a name. */
export const defaultVisibility: Visibility = {
  share: false,
  family: false,
  role: false,
  shapley: false,
  banzhaf: false,
  minimal: false,
};

/** Widths in rem that hold what stands in a column at most; the list's has room for long names. */
const widths: Readonly<Record<ColumnId, number>> = {
  list: 13.375,
  leader: 0,
  seats: 2.75,
  share: 4.5,
  family: 8,
  role: 8,
  outcome: 9.125,
  shapley: 6,
  banzhaf: 5,
  minimal: 6.5,
};

const handleWidth = 0.875;

/** What the page has room for beside the chamber. */
const roomyWidth = 45.25;

export function columnWidth(id: ColumnId): string {
  return `${widths[id]}rem`;
}

/** The width that the columns need together, and whether that is more than the page gives them. */
export function tableWidth(shown: readonly ColumnId[]) {
  const width = shown.reduce((sum, id) => sum + widths[id], handleWidth);
  return { width: `${width}rem`, isWide: width > roomyWidth };
}

/** Whether the outcomes are drawn to scale: where nothing stands before them but name and seats. */
export function hasPlot(shown: readonly ColumnId[]): boolean {
  return shown.filter(hasCells).join() === "seats,outcome";
}
