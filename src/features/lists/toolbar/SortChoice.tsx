import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./ListsToolbar.module.css";
import { columnIds, startsDescending } from "#features/lists/columnIds.ts";
import { useLists } from "#features/lists/useListsView.ts";

/** Sorting where there is no room for every column's head. */
export function SortChoice() {
  const view = useLists();
  const { t } = useI18n();
  const [first] = view.sorting;

  function sortBy(value: string) {
    const id = columnIds.find((known) => known === value);
    view.sortBy(id === undefined ? [] : [{ id, desc: startsDescending(id) }]);
  }

  return (
    <div className={styles.sort}>
      <label>
        {t("lists.sortBy")}
        <select value={first?.id ?? ""} onChange={(event) => sortBy(event.target.value)}>
          <option value="">{t("lists.unsorted")}</option>
          {columnIds.map((id) => (
            <option key={id} value={id}>
              {t(`lists.column.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {first !== undefined && (
        <Button onClick={() => view.sortBy([{ id: first.id, desc: !first.desc }])}>
          <Icon name={first.desc ? "descending" : "ascending"} />
          {t(first.desc ? "lists.descending" : "lists.ascending")}
        </Button>
      )}
      <p className={styles.hint}>{t("lists.sortHint")}</p>
    </div>
  );
}
