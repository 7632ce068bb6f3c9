import { isPowerColumn, type ColumnId } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import { PowerLine } from "#features/lists/power/PowerLine.tsx";
import styles from "./SecondLine.module.css";

interface SecondLineProps {
  readonly entry: ListEntry;
  readonly columns: readonly ColumnId[];
}

/** Under the name: who leads the list, and on a narrow screen the columns that have no room there. */
export function SecondLine({ entry, columns }: SecondLineProps) {
  const { leader, family } = entry;
  const power = columns.filter(isPowerColumn);
  return (
    <>
      {leader !== null && columns.includes("leader") && (
        <bdi className={styles.leader}>{leader}</bdi>
      )}
      {family !== null && columns.includes("family") && (
        <bdi className={styles.family}>{family}</bdi>
      )}
      {power.length > 0 && <PowerLine columns={power} power={entry.power} />}
    </>
  );
}
