import { useMemo, type CSSProperties } from "react";
import { useSubject } from "#store/subject.tsx";
import { hasPlot, tableWidth } from "#features/lists/columns.ts";
import styles from "#features/lists/ListsTable.module.css";
import { ProspectsContext, prospectsIn } from "#features/lists/prospects.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { ListsBody } from "./ListsBody.tsx";
import { TableHead } from "./TableHead.tsx";
import { TotalRow } from "./TotalRow.tsx";

/** The table itself, in the frame that scrolls where it is wider than its place. */
export function ListsFrame() {
  const { columns, shown } = useLists();
  const subject = useSubject();
  const prospects = useMemo(() => prospectsIn(subject), [subject]);
  const { width, isWide } = tableWidth(columns);
  const { line, size } = subject.standing;
  const measures = { "--columns": width, "--quota": line, "--share": line / size } as CSSProperties;
  return (
    <div className={styles.frame} data-scrolls={isWide || undefined}>
      <table
        className={styles.table}
        style={measures}
        data-plot={hasPlot(columns) || undefined}
        data-outcome={columns.includes("outcome") || undefined}
      >
        <TableHead />
        {shown.length > 0 && (
          <ProspectsContext value={prospects}>
            <ListsBody />
          </ProspectsContext>
        )}
        {shown.length > 0 && <TotalRow />}
      </table>
    </div>
  );
}
