import { useI18n } from "#i18n/useI18n.ts";
import { isPowerColumn, type ColumnId } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import { Turn } from "./Outcome.tsx";
import { PowerLine } from "#features/lists/power/PowerLine.tsx";
import type { Prospect } from "#features/lists/prospects.ts";
import styles from "./SecondLine.module.css";

interface SecondLineProps {
  readonly entry: ListEntry;
  readonly columns: readonly ColumnId[];
  readonly prospect: Prospect;
  readonly line: number;
}

/**
 * What a narrow screen shows under the name instead of columns: on one line, so the outcome goes
 * before the leader. The figures of power have a line of their own.
 */
export function SecondLine({ entry, columns, prospect, line }: SecondLineProps) {
  const { t } = useI18n();
  const { role, counted } = prospect;
  const has = (column: ColumnId) => columns.includes(column);
  const power = columns.filter(isPowerColumn);
  const outcome = role === null ? "with" : "without";
  return (
    <>
      <span className={styles.line}>
        <RoleWord role={role} />
        {has("leader") && !has(outcome) && entry.leader !== null && <bdi>{entry.leader}</bdi>}
        {has("family") && entry.family !== null && <bdi>{entry.family}</bdi>}
        {has(outcome) && <span>{t(`lists.${outcome}It`, { counted })}</span>}
        {has(outcome) && <Turn prospect={prospect} line={line} />}
      </span>
      {power.length > 0 && <PowerLine columns={power} power={entry.power} />}
    </>
  );
}

/** The role, where the tick does not say it all. */
function RoleWord({ role }: Pick<Prospect, "role">) {
  const { t } = useI18n();
  return (role === "support" || role === "abstains") && <span>{t(`lists.role.${role}`)}</span>;
}
