import {
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  type ColumnDef,
} from "@tanstack/react-table";
import { columnIds, powerIds, startsDescending, type ColumnId } from "./columnIds.ts";
import type { ListEntry } from "./listEntries.ts";

// Filtering is a plain function on purpose: the library's feature types filters as unknown and
// costs 1.4 kB more; which columns are shown is a set of names. Features and columns live out here because the table compares them by identity.
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export const columns: ColumnDef<typeof features, ListEntry>[] = columnIds.map((id) => ({
  id,
  accessorFn: (entry) => entry.sortKeys[id],
  sortFn: sortFn_basic,
  sortUndefined: "last",
  sortDescFirst: startsDescending(id),
}));

const powerShown = (isShown: boolean) =>
  Object.fromEntries(powerIds.map((id) => [id, isShown] as const));

/** By column, whether it is shown; those not named are. */
export type Visibility = Readonly<Record<string, boolean>>;

/** Shown until somebody chooses otherwise: all but the family and the power. */
export const defaultVisibility: Visibility = {
  family: false,
  ...powerShown(false),
};

/** Who holds the key: the power in the place of what there would be no room for. */
export const powerVisibility: Visibility = {
  family: false,
  leader: false,
  without: false,
  with: false,
  ...powerShown(true),
};

/** Widths in rem that hold what stands in a column at most. The first has room for long names. */
const widths: Readonly<Record<ColumnId, number>> = {
  list: 11.5,
  seats: 3.75,
  share: 4,
  family: 8,
  leader: 7,
  role: 5.75,
  without: 5,
  with: 5,
  shapley: 6,
  banzhaf: 5,
  minimal: 6,
};

const handleWidth = 2.75;

/** What the page has room for beside the chamber. */
const roomyWidth = 45.5;

export function columnWidth(id: ColumnId): string {
  return `${widths[id]}rem`;
}

/** The width that the columns need together, and whether that is more than the page gives them. */
export function tableWidth(shown: readonly ColumnId[]) {
  const width = shown.reduce((sum, id) => sum + widths[id], handleWidth);
  return { width: `${width}rem`, isWide: width > roomyWidth };
}
