import { lazy, Suspense, useId, type CSSProperties } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { isPowerColumn, tableWidth } from "./columns.ts";
import { HeaderRow } from "./HeaderRow.tsx";
import { noFilters } from "#store/tableSettings.ts";
import { ListsBody } from "./ListsBody.tsx";
import styles from "./ListsTable.module.css";
import { ListsToolbar } from "./ListsToolbar.tsx";
import { TotalRow } from "./TotalRow.tsx";
import { useListsView } from "./useListsView.ts";

const PowerNotes = lazy(async () => ({ default: (await import("./PowerNotes.tsx")).PowerNotes }));

/** The lists of the chamber: tick one, or drag it, to put it in the coalition. */
export function ListsTable() {
  const { t } = useI18n();
  const view = useListsView();
  const headingId = useId();
  const { width, isWide } = tableWidth(view.columns);
  const isEmpty = view.shown.length === 0;
  return (
    <section className={styles.lists} aria-labelledby={headingId}>
      <ListsToolbar view={view} headingId={headingId} />
      {view.columns.some(isPowerColumn) && (
        <Suspense>
          <PowerNotes view={view} />
        </Suspense>
      )}
      <div className={styles.frame} data-scrolls={isWide || undefined}>
        <table className={styles.table} style={{ "--columns": width } as CSSProperties}>
          <caption>
            <VisuallyHidden>{t("lists.hint")}</VisuallyHidden>
          </caption>
          <HeaderRow view={view} />
          {!isEmpty && <ListsBody view={view} />}
          {!isEmpty && <TotalRow view={view} />}
        </table>
      </div>
      {isEmpty && (
        <div className={styles.empty}>
          <p>{t("lists.noneFound")}</p>
          <Button onClick={() => view.setFilters(noFilters)}>{t("lists.showAll")}</Button>
        </div>
      )}
    </section>
  );
}
