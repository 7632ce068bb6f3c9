import { useI18n } from "#i18n/useI18n.ts";
import type { PowerColumn } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import styles from "./PowerCell.module.css";

interface PowerCellProps {
  readonly column: PowerColumn;
  readonly power: ListEntry["power"];
}

/** A share of power, under it what the list is by the rules alone or how many coalitions it is in. */
export function PowerCell({ column, power }: PowerCellProps) {
  const { t, percent, compact } = useI18n();
  if (power === null) return t("lists.powerUnknown");
  const share = { shapley: power.shapley, banzhaf: power.banzhaf, minimal: power.minimalShare };
  return (
    <span className={styles.cell}>
      <span>{percent(share[column])}</span>
      {column === "shapley" && power.kind !== null && (
        <span className={styles.more}>{t(`power.kind.${power.kind}`)}</span>
      )}
      {column === "minimal" && <span className={styles.more}>{compact(power.minimal)}</span>}
    </span>
  );
}
