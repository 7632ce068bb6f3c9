import { useMemo, type CSSProperties } from "react";
import { useSubject } from "#store/subject.tsx";
import { useSettled } from "#store/useSettled.ts";
import { hasPlot, tableWidth } from "#features/lists/columns.ts";
import styles from "#features/lists/ListsTable.module.css";
import { ProspectsContext, prospectsIn } from "#features/lists/prospects.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { ListsBody } from "./ListsBody.tsx";
import { TableHead } from "./TableHead.tsx";
import { TotalLine } from "./TotalLine.tsx";
import { TotalRow } from "./TotalRow.tsx";

/** The table itself, in the frame that scrolls where it is wider than its place. */
export function ListsFrame() {
  const { columns, shown } = useLists();
  const subject = useSubject();
  const settled = useSettled(subject);
  const prospects = useMemo(() => prospectsIn(settled), [settled]);
  const { width, isWide } = tableWidth(columns);
  const { line, size } = subject.standing;
  const measures = { "--columns": width, "--quota": line, "--share": line / size } as CSSProperties;
  return (
    <div className={styles.frame} style={measures} data-scrolls={isWide || undefined}>
      {hasPlot(columns) && shown.length > 0 && <TotalLine />}
      <table
        className={styles.table}
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
