import { useI18n } from "#i18n/useI18n.ts";
import { isPowerColumn, type ColumnId, type PowerColumn } from "./columns.ts";
import type { ListEntry } from "./listEntries.ts";
import { Turn } from "./Outcome.tsx";
import type { Prospect } from "./prospects.ts";
import styles from "./SecondLine.module.css";

interface SecondLineProps {
  readonly entry: ListEntry;
  readonly columns: readonly ColumnId[];
  readonly prospect: Prospect;
  readonly line: number;
}

/**
 * What a narrow screen shows under the name instead of columns: on one line, so the outcome goes
 * before the leader.
 */
export function SecondLine({ entry, columns, prospect, line }: SecondLineProps) {
  const { t } = useI18n();
  const { role, counted } = prospect;
  const has = (column: ColumnId) => columns.includes(column);
  // There is room for one figure of power; who wants another hides the first.
  const power = columns.find(isPowerColumn);
  const outcome = role === null ? "with" : "without";
  return (
    <span className={styles.line}>
      <RoleWord role={role} />
      {has("leader") && !has(outcome) && entry.leader !== null && <bdi>{entry.leader}</bdi>}
      {has("family") && <bdi>{entry.family}</bdi>}
      {power !== undefined && <PowerWords column={power} entry={entry} />}
      {has(outcome) && <span>{t(`lists.${outcome}It`, { counted })}</span>}
      {has(outcome) && <Turn prospect={prospect} line={line} />}
    </span>
  );
}

interface PowerWordsProps {
  readonly column: PowerColumn;
  readonly entry: ListEntry;
}

/** "Banzhaf 17.9%" */
function PowerWords({ column, entry: { power } }: PowerWordsProps) {
  const { t, percent } = useI18n();
  if (power === null) return null;
  const share = { shapley: power.shapley, banzhaf: power.banzhaf, minimal: power.minimalShare };
  return (
    <span>
      {t("lists.powerOf", { index: t(`lists.column.${column}`), share: percent(share[column]) })}
    </span>
  );
}

/** The role, where the tick does not say it all. */
function RoleWord({ role }: Pick<Prospect, "role">) {
  const { t } = useI18n();
  return (role === "support" || role === "abstains") && <span>{t(`lists.role.${role}`)}</span>;
}
