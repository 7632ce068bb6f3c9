import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import styles from "#features/lists/ListsTable.module.css";

/** What stands in the place of the rows where no list passes the filters. */
export function NoLists({ onShowAll }: { readonly onShowAll: () => void }) {
  const { t } = useI18n();
  return (
    <div className={styles.empty}>
      <p>{t("lists.noneFound")}</p>
      <Button onClick={onShowAll}>{t("lists.showAll")}</Button>
    </div>
  );
}
