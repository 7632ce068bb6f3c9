import { useI18n } from "#i18n/useI18n.ts";
import type { PowerColumn } from "#features/lists/columnIds.ts";
import type { ListEntry } from "#features/lists/listEntries.ts";
import styles from "./PowerLine.module.css";

interface PowerLineProps {
  readonly columns: readonly PowerColumn[];
  readonly power: ListEntry["power"];
}

/** What a narrow screen shows of a list's power under its name: each chosen figure, and its kind. */
export function PowerLine({ columns, power }: PowerLineProps) {
  const { t, percent } = useI18n();
  const kind = power?.kind ?? null;
  const share = power && {
    shapley: power.shapley,
    banzhaf: power.banzhaf,
    minimal: power.minimalShare,
  };
  return (
    <span className={styles.line}>
      {columns.map((column) => (
        <span key={column} className={styles.figure}>
          <span>{t(`lists.brief.${column}`)}</span>{" "}
          <span className={styles.share}>
            {share === null ? t("lists.powerUnknown") : percent(share[column])}
          </span>
        </span>
      ))}
      {kind !== null && <span className={styles.kind}>{t(`power.kind.${kind}`)}</span>}
    </span>
  );
}
