import { useDeferredValue, useMemo, type CSSProperties } from "react";
import type { Subject } from "#domain/subject.ts";
import { useSubject } from "#store/subject.tsx";
import { hasPlot, tableWidth } from "#features/lists/columns.ts";
import styles from "#features/lists/ListsTable.module.css";
import { ProspectsContext, prospectsIn } from "#features/lists/prospects.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { ListsBody } from "./ListsBody.tsx";
import { TableHead } from "./TableHead.tsx";
import { TotalLine } from "./TotalLine.tsx";
import { TotalRow } from "./TotalRow.tsx";

/**
 * What the outcomes are about: what somebody did is answered first, and a frame later all that it means
 * for the other lists. Where they were about something else altogether, as before a link was read, they
 * do not wait.
 */
function useTold(subject: Subject): Subject {
  const former = useDeferredValue(subject);
  const isLike =
    former.chamber === subject.chamber && former.standing.isEmpty === subject.standing.isEmpty;
  return isLike ? former : subject;
}

/** The table itself, in the frame that scrolls where it is wider than its place. */
export function ListsFrame() {
  const { columns, shown } = useLists();
  const subject = useSubject();
  const told = useTold(subject);
  const prospects = useMemo(() => prospectsIn(told), [told]);
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
