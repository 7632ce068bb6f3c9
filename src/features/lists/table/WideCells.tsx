import type { ReactNode } from "react";
import { hasCells, primaryColumns, type ColumnId } from "#features/lists/columnIds.ts";

interface WideCellsProps {
  readonly columns: readonly ColumnId[];
  /** Makes the cell the head of its group of rows. */
  readonly isHead?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Cells across a whole row. Two, because on a phone the secondary columns are not there: one cell
 * over the columns that always are, and an empty one over the others, which goes with them.
 */
export function WideCells({ columns, isHead = false, className, children }: WideCellsProps) {
  const cells = columns.filter(hasCells);
  const primary = 1 + cells.filter((id) => primaryColumns.has(id)).length;
  const secondary = 1 + cells.length - primary;
  return (
    <>
      {isHead ? (
        <th scope="rowgroup" colSpan={primary} className={className}>
          {children}
        </th>
      ) : (
        <td colSpan={primary} className={className}>
          {children}
        </td>
      )}
      {secondary > 0 && <td colSpan={secondary} className={className} data-secondary="" />}
    </>
  );
}
