import { memo, type ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { hasCells, type ColumnId } from "#features/lists/columnIds.ts";
import { noFilters } from "#store/tableSettings.ts";
import { isFiltering } from "#features/lists/filters.ts";
import { seatsIn } from "#features/lists/listEntries.ts";
import styles from "#features/lists/ListsTable.module.css";
import { useLists } from "#features/lists/useListsView.ts";

/** The sum of what is shown: the whole chamber, or the lists that pass the filters. */
export const TotalRow = memo(function TotalRow() {
  const view = useLists();
  const { t, number, percent } = useI18n();
  const { size } = view.chamber;
  const isPart = isFiltering(view.filters);
  const seats = isPart ? seatsIn(view.shown) : size;
  const showAll = isPart && (
    <Button look="quiet" onClick={() => view.setFilters(noFilters)}>
      {t("lists.showAll")}
    </Button>
  );
  const hasOutcome = view.columns.includes("outcome");
  const figures: Partial<Record<ColumnId, () => ReactNode>> = {
    seats: () => number(seats),
    share: () => percent(seats / size),
    // Nothing is summed there, and behind the words of the first cell there is no room.
    outcome: () => showAll,
  };
  return (
    <tfoot>
      <tr className={styles.total}>
        <td data-handle="" />
        <th scope="row">
          {isPart
            ? t("lists.shown", { shown: view.shown.length, all: view.entries.length })
            : t("lists.chamber")}
          {!hasOutcome && showAll}
        </th>
        {view.columns.filter(hasCells).map((column) => (
          <td key={column} data-column={column}>
            {figures[column]?.()}
          </td>
        ))}
        <td data-end="" />
      </tr>
    </tfoot>
  );
});
