import type { ColumnId } from "#features/lists/columnIds.ts";
import { useLists } from "#features/lists/useListsView.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import styles from "./TableHead.module.css";

/** What a column is called over its cells. */
export function ColumnName({ column }: { readonly column: ColumnId }) {
  const { t } = useI18n();
  const { columns } = useLists();
  if (column === "outcome") return <OutcomeName />;
  if (column !== "list" || !columns.includes("leader")) return t(`lists.column.${column}`);
  return (
    <>
      <span className={styles.led}>{t("lists.listLed")}</span>
      <span className={styles.alone}>{t("lists.column.list")}</span>
    </>
  );
}

/** While nobody is chosen, the total would be the list's own seats. */
function OutcomeName() {
  const { t } = useI18n();
  return t(useSubject().standing.isEmpty ? "lists.outcomeAlone" : "lists.column.outcome");
}
