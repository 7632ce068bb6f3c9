import type { Chamber } from "#domain/chamber.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { hasCells, type ColumnId } from "#features/lists/columnIds.ts";
import styles from "./NameCell.module.css";

interface UnlistedRowProps {
  readonly chamber: Chamber;
  readonly columns: readonly ColumnId[];
}

/** Seats whose lists the figures do not name. No list, so nothing to tick and nothing to drag. */
export function UnlistedRow({ chamber, columns }: UnlistedRowProps) {
  const { t, number, percent } = useI18n();
  const { unlisted, size } = chamber;
  const figures: Partial<Record<ColumnId, () => string>> = {
    seats: () => number(unlisted),
    share: () => percent(unlisted / size),
  };
  return (
    <tr className={styles.unlistedRow}>
      <td data-handle="" />
      <th scope="row" className={styles.cell}>
        <span className={styles.line}>
          <span className={styles.unlistedSwatch} aria-hidden="true" />
          <span className={styles.unlistedName}>{t("lists.unlisted")}</span>
        </span>
      </th>
      {columns.filter(hasCells).map((column) => (
        <td key={column} data-column={column}>
          {figures[column]?.()}
        </td>
      ))}
      <td data-end="" />
    </tr>
  );
}
